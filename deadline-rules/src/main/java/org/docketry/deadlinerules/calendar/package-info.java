/** Courts, their time zones and states, and the days that do not count: dated data. */
@NullMarked
package org.docketry.deadlinerules.calendar;

import org.jspecify.annotations.NullMarked;
