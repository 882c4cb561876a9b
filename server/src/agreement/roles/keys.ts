// What makes two names the same.

/** A role's name as it is compared: “Team lead”, “team-lead” and “teamlead” are one. */
export const foldName = (name: string): string => name.toLowerCase().replace(/[\s\u2010\u2011-]+/g, '');

/** A person's key, apart from all roles. */
export const personKey = (name: string): string => `person:${name.toLowerCase()}`;
