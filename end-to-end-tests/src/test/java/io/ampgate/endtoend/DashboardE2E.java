package io.ampgate.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator at a real Chromium. */
@ExtendWith(SharedSystem.class)
class DashboardE2E {

    private static final double PATIENCE_MILLIS = 60_000;
    private static final Pattern KILOWATT_HOURS = Pattern.compile("([0-9.]+)\\s*kWh");

    @Test
    void anOperatorStartsACarRemotelyAndSeesTheEnergyRise(RunningSystem system) {
        // Given
        String id = RunningSystem.newChargePointId();
        system.api().put("/api/v1/id-tags/BROWSER", "{}");
        try (DrivenChargePoint _ = DrivenChargePoint.idle(system, id, "BROWSER");
                Browser browser = Browser.open(system.dashboard())) {
            awaitAvailable(system, id);
            Page page = browser.page();
            page.navigate("/charge-points/" + id);
            Locator connector = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Connector 1"));

            // When
            button(connector, "Start charging").click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Id tag").fill("BROWSER");
            button(dialog, "Start charging").click();

            // Then
            assertThat(page.getByTestId("command-outcome").first()).containsText("Accepted", patiently());
            assertThat(button(connector, "Stop charging")).isVisible(visiblePatiently());
            double first = awaitEnergyAbove(connector, 0);
            double later = awaitEnergyAbove(connector, first);
            assertThat(later).isGreaterThan(first);
            browser.picture("charge-point-charging");
        }
    }

    @Test
    void whatHappensIsSeenWithoutReloading(RunningSystem system) {
        // Given
        String id = RunningSystem.newChargePointId();
        try (Browser browser = Browser.open(system.dashboard())) {
            Page page = browser.page();
            page.navigate("/");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Overview")))
                    .isVisible(visiblePatiently());

            // When
            try (DrivenChargePoint _ = DrivenChargePoint.idle(system, id, "NOBODY")) {

                // Then
                assertThat(page.getByText(id).first()).isVisible(visiblePatiently());
                browser.picture("overview");
            }
        }
    }

    @Test
    void eachPageCanBeOpenedByItsAddress(RunningSystem system) {
        try (Browser browser = Browser.open(system.dashboard())) {
            for (String name :
                    new String[] {"Charge points", "Transactions", "Id tags", "Operations", "Messages", "Settings"}) {
                String path = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
                browser.page().navigate("/" + path);
                assertThat(browser.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(name)
                                                .setLevel(1)))
                        .isVisible(visiblePatiently());
                browser.picture(path);
            }
        }
    }

    private static void awaitAvailable(RunningSystem system, String id) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            Api.Answer chargePoint = system.api().send("GET", "/api/v1/charge-points/" + id, null);
            assertThat(chargePoint.body().path("connectors").toString()).contains("\"connectorId\":1");
        });
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static double awaitEnergyAbove(Locator connector, double kilowattHours) {
        return await().atMost(Duration.ofSeconds(60)).until(() -> energy(connector), energy -> energy > kilowattHours);
    }

    private static double energy(Locator connector) {
        Matcher energy = KILOWATT_HOURS.matcher(connector.innerText());
        return energy.find() ? Double.parseDouble(energy.group(1)) : 0;
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS);
    }

    private static LocatorAssertions.IsVisibleOptions visiblePatiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS);
    }
}
