package org.docketry.docket.rules;

import org.docketry.deadlinerules.Answer;
import org.docketry.deadlinerules.DeadlineJson;
import org.docketry.deadlinerules.Deadlines;
import org.docketry.deadlinerules.RuleBook;
import org.docketry.deadlinerules.calendar.Court;
import org.docketry.deadlinerules.calendar.Courts;
import org.docketry.docket.domain.CourtZones;
import org.docketry.docket.domain.DeadlinePolicy;
import org.docketry.docket.domain.Dispute;
import org.docketry.docket.domain.FixedDates;
import org.docketry.docket.rules.Previews.Preview;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    @Bean
    RuleBook ruleBook() {
        return RuleBook.bundled();
    }

    @Bean
    Previews previews(RuleBook book) {
        Deadlines deadlines = new Deadlines(book);
        return request -> {
            Answer answer = DeadlineJson.compute(deadlines, request);
            return new Preview(DeadlineJson.status(answer), DeadlineJson.answer(answer));
        };
    }

    @Bean
    CourtZones courtZones(RuleBook book) {
        Courts courts = book.courts();
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
