package org.docketry.docket.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.docketry.docket.domain.DisputeCommand;
import org.docketry.eventstore.MongoEventStorageEngine;
import org.docketry.eventstore.StoredCommit;

/** Tells Axon of the shell, and how processors are to read the log. */
final class ShellRegistration implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(
                AggregateConfigurer.defaultConfiguration(DisputeShell.class)
                        .configureCommandTargetResolver(configuration -> target()));
        configurer.onInitialize(
                configuration ->
                        configuration.onStart(
                                () -> keepCommits(configuration.getComponent(CommandBus.class))));
        configurer.eventProcessing(
                processing ->
                        processing
                                .usingTrackingEventProcessors()
                                .registerTrackingEventProcessorConfiguration(
                                        configuration -> oneAfterTheOther())
                                // Axon's default logs what a handler throws and goes on without it.
                                .registerDefaultListenerInvocationErrorHandler(
                                        configuration -> PropagatingErrorHandler.instance()));
    }

    private static CommandTargetResolver target() {
        return command ->
                new VersionedAggregateIdentifier(
                        (Object) ((DisputeCommand) command.getPayload()).disputeId().value(), null);
    }

    private static TrackingEventProcessorConfiguration oneAfterTheOther() {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                .andTokenClaimInterval(1, TimeUnit.SECONDS)
                .andBatchSize(100);
    }

    private static void keepCommits(CommandBus bus) {
        bus.registerHandlerInterceptor(
                (unitOfWork, chain) -> {
                    unitOfWork.afterCommit(unit -> keepCommit(unit));
                    return chain.proceed();
                });
    }

    @SuppressWarnings("unchecked")
    private static void keepCommit(UnitOfWork<? extends CommandMessage<?>> unitOfWork) {
        Object wanted = unitOfWork.getMessage().getMetaData().get(AxonDisputes.COMMIT);
        if (wanted instanceof AtomicReference<?> commit) {
            MongoEventStorageEngine.appendedIn(unitOfWork)
                    .ifPresent(((AtomicReference<StoredCommit>) commit)::set);
        }
    }
}
