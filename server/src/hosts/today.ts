// The day that review dates are measured by.

/** Today as `YYYY-MM-DD`, where the user is: at midnight the day changes for documents, too. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
