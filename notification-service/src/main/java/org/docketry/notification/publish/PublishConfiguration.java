// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.publish;

import org.docketry.eventtransport.EventSink;
import org.docketry.eventtransport.TransportSettings;
import org.docketry.notification.reminders.ReminderLedger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class PublishConfiguration {

    @Bean(destroyMethod = "close")
    EventSink eventSink(TransportSettings transport) {
        return EventSink.open(transport);
    }

    @Bean
    LedgerPublisher ledgerPublisher(ReminderLedger ledger, EventSink sink) {
        return new LedgerPublisher(ledger, sink, new PublishedEvents(JsonMapper.builder().build()));
    }
}
