/** `2:31`, `1:02:31` */
export function sayTime(seconds: number): string {
  const whole = Math.floor(seconds)
  const two = (value: number): string => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** `6–8 min`, `about 40 s`: what takes from so many seconds to so many. */
export function sayUsual([from, to]: readonly [from: number, to: number]): string {
  if (to < 90) return `about ${Math.max(1, Math.round((from + to) / 2))} s`
  const [least, most] = [Math.max(1, Math.floor(from / 60)), Math.ceil(to / 60)]
  return least === most ? `${most} min` : `${least}–${most} min`
}
