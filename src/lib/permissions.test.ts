import { describe, expect, it } from 'vitest';
import {
	isAdministrator,
	isStaff,
	mayAdministerCompany,
	mayAdministerOffice,
	mayCreateEvent,
	mayEditCompany,
	mayHelpAt,
	mayOrganise,
	maySee,
	type Membership,
	type Role,
	type Viewer
} from './permissions.ts';

const nothing = { companyId: null, officeId: null, eventId: null, regionId: null };
const viewer = (role: Role, scope: Partial<Membership>): Viewer => ({
	userId: 'u',
	name: 'U',
	email: 'u@example.eu',
	language: 'en',
	twoFactor: false,
	memberships: [{ ...nothing, ...scope, role }]
});
const fair = { id: 'fair', officeId: 'chamber', regionId: 'region' };

describe('rights follow memberships', () => {
	it('gives nothing to a signed-in person without a membership', () => {
		const nobody = { ...viewer('editor', {}), memberships: [] };
		expect([
			isAdministrator(nobody),
			isStaff(nobody),
			mayEditCompany(nobody, 'firm'),
			mayCreateEvent(nobody),
			mayOrganise(nobody, fair)
		]).toEqual([false, false, false, false, false]);
	});

	it('takes a role with no scope for the installation only when it is administrator', () => {
		expect([isAdministrator(viewer('administrator', {})), isAdministrator(viewer('helper', {}))]).toEqual([
			true,
			false
		]);
		expect(isAdministrator(viewer('administrator', { companyId: 'firm' }))).toBe(false);
	});

	it('lets an editor edit the firm but not administer it, and nobody from another firm', () => {
		const editor = viewer('editor', { companyId: 'firm' });
		expect([
			mayEditCompany(editor, 'firm'),
			mayAdministerCompany(editor, 'firm'),
			mayEditCompany(editor, 'other')
		]).toEqual([true, false, false]);
	});

	it('lets an adviser create events of its own but not run those of the office', () => {
		const adviser = viewer('adviser', { officeId: 'chamber' });
		expect([mayCreateEvent(adviser), mayOrganise(adviser, fair), mayAdministerOffice(adviser, 'chamber')]).toEqual([
			true,
			false,
			false
		]);
	});

	it('lets a helper look and an organiser change', () => {
		const helper = viewer('helper', { eventId: 'fair' });
		expect([mayHelpAt(helper, fair), mayOrganise(helper, fair)]).toEqual([true, false]);
		expect(mayOrganise(viewer('organiser', { eventId: 'fair' }), fair)).toBe(true);
		expect(mayOrganise(viewer('organiser', { eventId: 'other' }), fair)).toBe(false);
	});

	it('does not confuse an event without an office with a person without one', () => {
		const firmAdministrator = viewer('administrator', { companyId: 'firm' });
		expect(mayOrganise(firmAdministrator, { id: 'fair', officeId: null, regionId: null })).toBe(false);
	});
});

describe('what a firm shows', () => {
	it('widens with nearness and never shows to strangers what is for firms', () => {
		const audiences = ['public', 'firms', 'accepted', 'nobody'] as const;
		const seen = (nearness: 'stranger' | 'firm' | 'accepted' | 'own') =>
			audiences.filter((audience) => maySee(audience, nearness));
		expect({
			stranger: seen('stranger'),
			firm: seen('firm'),
			accepted: seen('accepted'),
			own: seen('own')
		}).toEqual({
			stranger: ['public'],
			firm: ['public', 'firms'],
			accepted: ['public', 'firms', 'accepted'],
			own: ['public', 'firms', 'accepted', 'nobody']
		});
	});
});
