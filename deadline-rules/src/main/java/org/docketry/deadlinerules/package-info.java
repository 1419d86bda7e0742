/** Dated procedural rules as data, counting law as code, derivations. */
@NullMarked
package org.docketry.deadlinerules;

import org.jspecify.annotations.NullMarked;
