/** The original bytes of documents: kept as they came, found by their hash. */
@NullMarked
package org.docketry.docket.documents;

import org.jspecify.annotations.NullMarked;
