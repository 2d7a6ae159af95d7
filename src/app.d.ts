import type { Locale } from '#lib/i18n/languages.ts';
import type { MaybeViewer } from '#lib/permissions.ts';

declare global {
	namespace App {
		interface Locals {
			viewer: MaybeViewer;
			language: Locale;
		}
		interface Error {
			message: string;
			/** Names the event in the log, so that a person can quote it. */
			id?: string;
		}
	}
}

export {};
