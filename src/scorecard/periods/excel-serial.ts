import { datePartsOf, dayNumber, type DateParts } from './calendar-date';

const SERIAL_OF_1970 = 25569;
const LAST_SERIAL = 2958465;
/** Excel counts a 29 February 1900 that never was: serial 60. */
const PHANTOM_LEAP_DAY = 60;

/** The day of an Excel serial number (1900 date system; a time of day is dropped), or undefined outside 1900–9999. */
export function dateFromSerial(serial: number): DateParts | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === PHANTOM_LEAP_DAY) return undefined;
  return datePartsOf(whole - SERIAL_OF_1970 + (whole < PHANTOM_LEAP_DAY ? 1 : 0));
}

/** The Excel serial number of a day from 1900 on (1900 date system). */
export function serialFromDate(date: DateParts): number {
  const serial = dayNumber(date) + SERIAL_OF_1970;
  return serial <= PHANTOM_LEAP_DAY ? serial - 1 : serial;
}
