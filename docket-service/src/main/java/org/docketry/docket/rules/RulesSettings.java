package org.docketry.docket.rules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which law is counted by.
 *
 * @param packs folder of rule files beside the bundled ones; blank for none
 */
@ConfigurationProperties("docketry.rules")
record RulesSettings(@DefaultValue("") String packs) {}
