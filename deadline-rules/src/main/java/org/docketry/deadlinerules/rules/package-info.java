/** Dated rule versions and counting laws, read from packs of JSON files. */
@NullMarked
package org.docketry.deadlinerules.rules;

import org.jspecify.annotations.NullMarked;
