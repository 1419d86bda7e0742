package org.docketry.docket;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The docket service: records what happens in disputes, and tells everybody else. */
@SpringBootApplication(proxyBeanMethods = false)
public class DocketApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DocketApplication.class, arguments);
    }
}
