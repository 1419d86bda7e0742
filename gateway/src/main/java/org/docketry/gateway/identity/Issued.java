// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import org.docketry.gateway.domain.Credential;

/** A new credential together with its secret, which exists in this answer only. */
record Issued(SecretText secret, Credential credential) {}
