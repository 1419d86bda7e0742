/** The door: reads what strangers send, strictly, and answers with receipts, views or problems. */
@NullMarked
package org.docketry.docket.http;

import org.jspecify.annotations.NullMarked;
