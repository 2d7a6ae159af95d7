import { defineConfig } from 'drizzle-kit';

// scripts/db-generate.ts sets DATABASE_URL once per dialect.
const postgres = /^postgres/.test(process.env.DATABASE_URL ?? '');

export default defineConfig({
	schema: './src/lib/server/db/schema/*.ts',
	out: postgres ? './drizzle/postgres' : './drizzle/sqlite',
	dialect: postgres ? 'postgresql' : 'sqlite',
	casing: 'snake_case'
});
