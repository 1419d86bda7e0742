// SPDX-License-Identifier: Apache-2.0
/** A durable, indexed store behind mongo-java-server's wire protocol and query language. */
@NullMarked
package org.docketry.devstack.mongo;

import org.jspecify.annotations.NullMarked;
