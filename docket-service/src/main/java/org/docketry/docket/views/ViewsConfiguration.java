package org.docketry.docket.views;

import com.mongodb.client.MongoDatabase;
import org.docketry.docket.domain.DeadlinePolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {

    @Bean
    DisputeReadings disputeReadings(DeadlinePolicy policy) {
        return new FoldedReadings(policy);
    }

    @Bean
    DisputeProjection disputeProjection(MongoDatabase database) {
        return new DisputeProjection(database);
    }

    @Bean
    DisputeViews disputeViews(MongoDatabase database) {
        return new MongoDisputeViews(database);
    }
}
