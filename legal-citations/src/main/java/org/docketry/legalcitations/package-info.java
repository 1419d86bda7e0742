/** Finds and resolves legal citations. */
@NullMarked
package org.docketry.legalcitations;

import org.jspecify.annotations.NullMarked;
