// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Sends deadline reminders and keeps the delivery ledger. */
@SpringBootApplication
public class NotificationApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(NotificationApplication.class, arguments);
    }
}
