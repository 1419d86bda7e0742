package org.docketry.docket.domain;

/** What happened in the world and may be recorded by a person or a feed that knows of it. */
public sealed interface Fact extends DisputeEvent
        permits PartyFact,
                SubpoenaFact,
                MotionFact,
                HearingFact,
                OrderFact,
                CourseFact,
                CorrectionFact,
                SealFact {}
