/** A second opinion: recomputes a derivation from its JSON and shares no code with the engine. */
@NullMarked
package org.docketry.deadlinerules.checker;

import org.jspecify.annotations.NullMarked;
