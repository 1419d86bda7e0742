/** Where the domain gets its law from: the rule book and its table of courts. */
@NullMarked
package org.docketry.docket.rules;

import org.jspecify.annotations.NullMarked;
