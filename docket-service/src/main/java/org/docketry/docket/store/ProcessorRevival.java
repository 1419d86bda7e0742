package org.docketry.docket.store;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.docketry.docket.domain.DisputeLog;
import org.docketry.docket.domain.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Starts a processor again as soon as the log answers. Left alone, Axon pauses longer after every
 * failure, up to a minute, and would let everybody wait that long after an outage of the store.
 */
final class ProcessorRevival {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessorRevival.class);

    private final EventProcessingConfiguration processing;
    private final DisputeLog log;

    ProcessorRevival(EventProcessingConfiguration processing, DisputeLog log) {
        this.processing = processing;
        this.log = log;
    }

    @Scheduled(fixedDelayString = "PT2S", initialDelayString = "PT5S")
    void revive() {
        for (EventProcessor processor : processing.eventProcessors().values()) {
            if (processor.isError() && logAnswers()) {
                LOG.warn("Processor {} failed and is started again", processor.getName());
                processor.shutDown();
                processor.start();
            }
        }
    }

    private boolean logAnswers() {
        try {
            log.end();
            return true;
        } catch (Unavailable e) {
            return false;
        }
    }
}
