/** What is asked across disputes, folded from the log into MongoDB; can be dropped and rebuilt. */
@NullMarked
package org.docketry.docket.views;

import org.jspecify.annotations.NullMarked;
