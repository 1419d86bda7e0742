package org.docketry.docket.http;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the door lets in.
 *
 * @param tokenPublicKey PEM file of the key that internal tokens are signed with
 * @param jsonBytesMax the largest JSON body
 * @param previewBytesMax the largest question about a date
 * @param documentBytesMax the largest document
 * @param uploadsMax how many documents may be on their way in at once; each is held in memory
 * @param streamsPerAccountMax how many live streams an account may have open
 * @param requestsMax how many other requests may be under way at once
 */
@Validated
@ConfigurationProperties("docketry.http")
record HttpSettings(
        @NotBlank String tokenPublicKey,
        @Min(1) @DefaultValue("1048576") int jsonBytesMax,
        @Min(1) @DefaultValue("65536") int previewBytesMax,
        @Min(1) @DefaultValue("26214400") int documentBytesMax,
        @Min(1) @DefaultValue("2") int uploadsMax,
        @Min(1) @DefaultValue("20") int streamsPerAccountMax,
        @Min(1) @DefaultValue("512") int requestsMax) {}
