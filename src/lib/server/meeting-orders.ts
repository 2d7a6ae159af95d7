/** Which meetings have to be over before which others begin. */
import { eq } from 'drizzle-orm';
import type { Db } from './db/index.ts';
import { meetingOrders, meetings } from './db/schema.ts';

/** The ids of the meetings each meeting of an event has to follow, by its id. */
export async function ordersOf(tx: Db, eventId: string): Promise<Map<string, string[]>> {
	const rows = await tx
		.select({ earlierId: meetingOrders.earlierId, laterId: meetingOrders.laterId })
		.from(meetingOrders)
		.innerJoin(meetings, eq(meetings.id, meetingOrders.laterId))
		.where(eq(meetings.eventId, eventId))
		.orderBy(meetingOrders.laterId, meetingOrders.earlierId);
	const orders = new Map<string, string[]>();
	for (const { earlierId, laterId } of rows) orders.set(laterId, [...(orders.get(laterId) ?? []), earlierId]);
	return orders;
}

/** Meetings bound to these by an order, directly or through others; these themselves are not in the answer. */
export function boundTo(ids: ReadonlySet<string>, orders: ReadonlyMap<string, string[]>): Set<string> {
	const near = new Map<string, string[]>();
	const link = (one: string, other: string) => near.set(one, [...(near.get(one) ?? []), other]);
	for (const [later, all] of orders)
		for (const earlier of all) {
			link(later, earlier);
			link(earlier, later);
		}
	const found = new Set<string>();
	const waiting = [...ids];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
		for (const other of near.get(id) ?? [])
			if (!ids.has(other) && !found.has(other)) {
				found.add(other);
				waiting.push(other);
			}
	return found;
}
