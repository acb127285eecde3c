/** A calendar day as a page states it, `YYYY-MM-DD`; nothing is converted between time zones (DESIGN §3.3). */
export type Day = string;
