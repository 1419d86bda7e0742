// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.delivery;

import java.time.Clock;
import org.docketry.notification.clock.RealTime;
import org.docketry.notification.domain.ReminderPolicy;
import org.docketry.notification.reminders.Disputes;
import org.docketry.notification.reminders.Planning;
import org.docketry.notification.reminders.ReminderLedger;
import org.docketry.notification.reminders.Subscriptions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class DeliveryConfiguration {

    @Bean
    Mailer mailer(JavaMailSender sender, DeliverySettings settings) {
        return new SmtpMailer(sender, settings.from());
    }

    @Bean
    Delivery delivery(
            ReminderLedger ledger,
            Disputes disputes,
            Subscriptions subscriptions,
            Mailer mailer,
            ReminderPolicy policy,
            DeliverySettings settings,
            Clock clock,
            RealTime realTime) {
        return new Delivery(
                ledger, disputes, subscriptions, mailer, policy, settings, clock, realTime);
    }

    @Bean
    DeliveryLoop deliveryLoop(
            ReminderLedger ledger,
            Planning planning,
            Delivery delivery,
            DeliverySettings settings,
            Clock clock,
            RealTime realTime) {
        return new DeliveryLoop(ledger, planning, delivery, settings, clock, realTime);
    }
}
