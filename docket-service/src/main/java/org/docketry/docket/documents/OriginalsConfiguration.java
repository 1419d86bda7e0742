package org.docketry.docket.documents;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OriginalsConfiguration {

    @Bean
    Originals originals(MongoDatabase database) {
        return new MongoOriginals(database);
    }

    @Bean
    DocumentOwners documentOwners(MongoDatabase database) {
        return new MongoDocumentOwners(database);
    }
}
