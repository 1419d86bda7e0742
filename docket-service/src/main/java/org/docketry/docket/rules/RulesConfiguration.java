package org.docketry.docket.rules;

import java.nio.file.Path;
import org.docketry.deadlinerules.DeadlineJson;
import org.docketry.deadlinerules.Deadlines;
import org.docketry.deadlinerules.RuleBook;
import org.docketry.deadlinerules.json.DataFault;
import org.docketry.docket.domain.CountedDates;
import org.docketry.docket.domain.DeadlinePolicy;
import org.docketry.docket.domain.Dispute;
import org.docketry.docket.rules.OtherLaw.BadPack;
import org.docketry.docket.rules.Previews.Preview;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RulesSettings.class)
class RulesConfiguration {

    /** A bad pack keeps the service from starting: it would count by other law than meant. */
    @Bean
    RuleBook ruleBook(RulesSettings settings) {
        RuleBook bundled = RuleBook.bundled();
        return settings.packs().isBlank() ? bundled : bundled.with(Path.of(settings.packs()));
    }

    @Bean
    Previews previews(RuleBook book) {
        Deadlines deadlines = new Deadlines(book);
        return request -> {
            DeadlineJson.Reply reply = DeadlineJson.reply(deadlines, request);
            return new Preview(reply.status(), reply.json());
        };
    }

    @Bean
    OtherLaw otherLaw(RuleBook book) {
        return files -> {
            try {
                return new CountedDates(book.with(files));
            } catch (DataFault fault) {
                throw new BadPack(String.valueOf(fault.getMessage()));
            }
        };
    }

    @Bean
    DeadlinePolicy deadlinePolicy(RuleBook book) {
        return new CountedDates(book);
    }

    @Bean
    Dispute dispute(DeadlinePolicy policy) {
        return new Dispute(policy);
    }
}
