package org.docketry.docket.rules;

import org.docketry.deadlinerules.RuleBook;
import org.docketry.deadlinerules.calendar.Court;
import org.docketry.deadlinerules.calendar.Courts;
import org.docketry.docket.domain.CourtZones;
import org.docketry.docket.domain.DeadlinePolicy;
import org.docketry.docket.domain.Dispute;
import org.docketry.docket.domain.FixedDates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    @Bean
    CourtZones courtZones() {
        Courts courts = RuleBook.bundled().courts();
        return court -> courts.find(court).map(Court::zone);
    }

    @Bean
    DeadlinePolicy deadlinePolicy(CourtZones zones) {
        return new FixedDates(zones);
    }

    @Bean
    Dispute dispute(DeadlinePolicy policy) {
        return new Dispute(policy);
    }
}
