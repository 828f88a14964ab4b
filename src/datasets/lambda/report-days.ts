/** Days of REPORT lines that are looked through: jobs of once a month are among them. */
export const REPORT_DAYS = 31;
