/**
 * The embedded run: the template's functions, routes, tables, streams, rules, schedules and mail on
 * one machine.
 */
@NullMarked
package portal.local;

import org.jspecify.annotations.NullMarked;
