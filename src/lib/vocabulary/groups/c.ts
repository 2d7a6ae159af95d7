import type { Group } from '#lib/vocabulary/model.ts';

export const groups: Group[] = [];
