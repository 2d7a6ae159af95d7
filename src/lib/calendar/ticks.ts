/** Clashes are prevented on five-minute ticks: blocks of one event may run in parallel with different slot lengths. */
export const TICK_MINUTES = 5;

const TICK = TICK_MINUTES * 60_000;

/** The tick an instant lies in: whole five minutes since 1970-01-01T00:00Z. */
export function tickOf(instant: Date): number {
	const tick = Math.floor(instant.getTime() / TICK);
	if (Number.isNaN(tick)) throw new Error('The tick of an invalid date was asked for.');
	return tick;
}

/** The instant a tick begins. */
export function tickStart(tick: number): Date {
	return new Date(tick * TICK);
}

/** Every tick that the half-open interval [startsAt, endsAt) touches, in order; what ends at 10:20 leaves 10:20 free. */
export function ticksOf(startsAt: Date, endsAt: Date): number[] {
	if (!(startsAt < endsAt))
		throw new Error(`No ticks: ${startsAt.toISOString()} is not before ${endsAt.toISOString()}`);
	const first = tickOf(startsAt);
	const last = Math.ceil(endsAt.getTime() / TICK);
	return Array.from({ length: last - first }, (_, index) => first + index);
}

/** Whether an instant lies exactly on the five-minute grid. */
export function onGrid(instant: Date): boolean {
	return instant.getTime() % TICK === 0;
}
