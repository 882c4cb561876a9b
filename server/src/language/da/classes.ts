export const classes: Readonly<Record<string, readonly string[]>> = {
  staff: [],
  leader: [],
  must: [],
};
