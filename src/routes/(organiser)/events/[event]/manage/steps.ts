/** What each step of the set-up is called, why it matters and where it is done. */
import { m } from '#lib/paraglide/messages.js';

interface StepWords {
	title: () => string;
	text: () => string;
	button: () => string;
	path: string;
	anchor?: string;
}

export const STEP_WORDS: Record<
	'time' | 'places' | 'texts' | 'contact' | 'deadlines' | 'open' | 'applications' | 'plan' | 'publish',
	StepWords
> = {
	time: { title: m.event_step_time, text: m.event_step_time_text, button: m.event_step_time_button, path: 'time' },
	places: {
		title: m.event_step_places,
		text: m.event_step_places_text,
		button: m.event_step_places_button,
		path: 'places'
	},
	texts: {
		title: m.event_step_texts,
		text: m.event_step_texts_text,
		button: m.event_step_texts_button,
		path: 'settings',
		anchor: '#texts'
	},
	contact: {
		title: m.event_step_contact,
		text: m.event_step_contact_text,
		button: m.event_step_contact_button,
		path: 'settings',
		anchor: '#venue'
	},
	deadlines: {
		title: m.event_step_deadlines,
		text: m.event_step_deadlines_text,
		button: m.event_step_deadlines_button,
		path: 'settings',
		anchor: '#registration'
	},
	open: { title: m.event_step_open, text: m.event_step_open_text, button: m.event_open_button, path: '' },
	applications: {
		title: m.event_step_applications,
		text: m.event_step_applications_text,
		button: m.event_step_applications_button,
		path: 'participants'
	},
	plan: { title: m.event_step_plan, text: m.event_step_plan_text, button: m.event_step_plan_button, path: 'schedule' },
	publish: {
		title: m.event_step_publish,
		text: m.event_step_publish_text,
		button: m.event_step_publish_button,
		path: 'schedule'
	}
};
