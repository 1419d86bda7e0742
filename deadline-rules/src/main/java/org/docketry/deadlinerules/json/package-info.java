/** Strict reading of hostile JSON that remembers line numbers, and its canonical form. */
@NullMarked
package org.docketry.deadlinerules.json;

import org.jspecify.annotations.NullMarked;
