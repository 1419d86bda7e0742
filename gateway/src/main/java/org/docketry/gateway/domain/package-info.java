// SPDX-License-Identifier: Apache-2.0
/** Who may come in: accounts, credentials and roles, as plain values and two ports. */
@NullMarked
package org.docketry.gateway.domain;

import org.jspecify.annotations.NullMarked;
