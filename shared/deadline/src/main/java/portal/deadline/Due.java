package portal.deadline;

import java.time.LocalDate;

/**
 * What the state of an aggregate says is to be looked at, from the beginning of a day on in the
 * institute's zone.
 *
 * @param name what for, such as {@code quote-lapse}; an aggregate has one of a name at most
 */
public record Due(String name, LocalDate on) {}
