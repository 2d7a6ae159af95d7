import type { Group } from '#lib/vocabulary/model.ts';
import { groups as a } from '#lib/vocabulary/groups/a.ts';
import { groups as b } from '#lib/vocabulary/groups/b.ts';
import { groups as c } from '#lib/vocabulary/groups/c.ts';
import { groups as d } from '#lib/vocabulary/groups/d.ts';
import { groups as e } from '#lib/vocabulary/groups/e.ts';

/** Every product, service and technology group, in the order of the NACE divisions they hang under. */
export const groups: Group[] = [...a, ...b, ...c, ...d, ...e];
