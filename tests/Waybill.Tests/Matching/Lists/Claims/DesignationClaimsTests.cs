using System.Text;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Claims;

namespace Waybill.Tests.Matching.Lists.Claims;

public sealed class DesignationClaimsTests
{
    [Fact]
    public void Every_listing_of_every_form_is_a_claim_that_reads_in_its_text()
    {
        foreach (var files in ListFixtures.All)
        {
            var text = WorkingTextOf(files[0], Decoded(files[0]));
            var listings = Read(files, text);

            var (claims, failures) = DesignationClaims.OfAll(listings, text);

            Assert.Empty(failures);
            Assert.Equal(listings.Sum(listed => 1 + listed.Further.Count), claims.Count);
            Assert.All(claims, claim => Assert.True(claim.Selector.ReadsIn(text.Text)));
            Assert.Equal(claims.Count, claims.Select(claim => claim.Id).Distinct().Count());
        }
    }

    [Fact]
    public void Places_of_bytes_and_of_the_working_text_are_the_same()
    {
        foreach (var files in ListFixtures.All)
        {
            // Whatever ends the lines, and with a mark before them: the working text has LF and none.
            var plain = Decoded(files[0]);
            byte[] marked = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(plain.Replace("\n", "\r\n", StringComparison.Ordinal))];
            var others = files.Skip(1).Select(ListFixtures.Of).ToList();
            var fromBytes = ListReader.OpenOne([ListFixtures.Of(files[0], marked), .. others]).ReadAll();
            var fromText = Read(files, WorkingTextOf(files[0], plain));

            Assert.Equal(
                fromText.Select(one => (one.Id, one.Place.Line, one.Place.Start, one.Place.End)),
                fromBytes.Select(one => (one.Id, one.Place.Line, one.Place.Start, one.Place.End))
            );
        }
    }

    [Fact]
    public void An_element_of_the_security_council_is_quoted_whole()
    {
        var text = WorkingTextOf("un-extract.xml", Decoded("un-extract.xml"));
        var listed = Read(ListFixtures.Un, text).Single(one => one.Id == "un-6908046");
        var claim = Assert.Single(DesignationClaims.Of(listed, text));

        Assert.StartsWith("<ENTITY>", claim.Selector.Exact, StringComparison.Ordinal);
        Assert.EndsWith("</ENTITY>", claim.Selector.Exact, StringComparison.Ordinal);
        Assert.Equal("Designation", claim.Frame);
        Assert.Equal("2014-07-28/..", claim.Window!.Text);
        Assert.Equal("OCEAN MARITIME MANAGEMENT COMPANY, LIMITED (OMM)", claim.Role("target")[0].Text);
        Assert.NotNull(claim.Role("target")[0].Start);
        Assert.Equal("un-6908046", claim.Role("target")[0].Hint);
        Assert.Equal("DPRK", Assert.Single(claim.Role("measure")).Text);
        Assert.Equal("United Nations Security Council", Assert.Single(claim.Role("authority")).Text);
    }

    [Fact]
    public void A_row_of_a_table_points_at_its_cells()
    {
        var text = WorkingTextOf("ofac-sdn.csv", Decoded("ofac-sdn.csv"));
        var claim = DesignationClaims.Of(Read(["ofac-sdn.csv"], text)[5], text)[0];
        var selector = Assert.IsType<TableRowSelector>(claim.Selector);

        Assert.Equal((6, "BOYARKIN, Victor Alekseyevich"), (selector.Row, claim.Role("target")[0].Text));
        Assert.Equal(["UKRAINE-EO13661", "UKRAINE-EO13662"], claim.Role("measure").Select(measure => measure.Text));
        Assert.Equal(["target", "measure"], selector.Cells.Select(cell => cell.Slot));
        Assert.Null(claim.Window);
    }

    [Fact]
    public void The_lists_own_measures_are_the_measure_and_a_programme_only_where_there_are_none()
    {
        var text = WorkingTextOf("ftm.jsonl", Decoded("ftm.jsonl"));
        var (claims, failures) = DesignationClaims.OfAll(Read(["ftm.jsonl"], text), text);

        Assert.Empty(failures);
        Assert.Equal(["Asset freeze", "DPRK", "EU-PRK"], claims.SelectMany(claim => claim.Role("measure")).Select(measure => measure.Text));
        Assert.Equal(["Ocean Maritime Management", "Ri Won Ho", "Ri Won Ho"], claims.Select(claim => claim.Role("target")[0].Text));
    }

    [Fact]
    public void Who_has_no_name_is_the_target_of_no_claim()
    {
        var text = WorkingTextOf("uk-subjects.csv", Decoded("uk-subjects.csv"));
        var listings = Read(["uk-subjects.csv"], text);

        var (claims, failures) = DesignationClaims.OfAll(listings, text);

        Assert.Empty(claims);
        Assert.All(failures, failure => Assert.Contains("no name", failure, StringComparison.Ordinal));
        Assert.Equal(listings.Count, failures.Count);
        Assert.Throws<ClaimRefusedException>(() => DesignationClaims.Of(listings[0], text));
    }

    [Fact]
    public void An_authority_that_the_file_does_not_name_is_claimed_of_nobody()
    {
        const string Line = """{"id":"a","schema":"Company","properties":{"name":["Alpha"]},"datasets":["xx"],"target":true}""";
        var text = WorkingTextOf("ftm.jsonl", Line);

        var claim = Assert.Single(DesignationClaims.Of(Read(["ftm.jsonl"], text)[0], text));

        Assert.Empty(claim.Role("authority"));
        Assert.Equal(("Alpha", "xx"), (claim.Role("target")[0].Text, claim.Attribution[0].Who));
    }

    [Fact]
    public void Another_text_than_the_one_that_was_read_is_refused_in_one_line()
    {
        var text = WorkingTextOf("ofac-sdn.csv", Decoded("ofac-sdn.csv"));
        var listings = Read(["ofac-sdn.csv"], text);

        var (claims, failures) = DesignationClaims.OfAll(listings, WorkingTextOf("other.csv", "36,"));

        Assert.Empty(claims);
        Assert.Equal(listings.Count, failures.Count);
        Assert.All(failures, failure => Assert.DoesNotContain('\n', failure));
    }

    private static IReadOnlyList<ListedEntity> Read(string[] files, WorkingText text) =>
        ListReader.OpenOne([ListFile.Of(text), .. files.Skip(1).Select(ListFixtures.Of)]).ReadAll();

    private static string Decoded(string file) => Encoding.UTF8.GetString(ListFixtures.Bytes(file));

    private static WorkingText WorkingTextOf(string name, string text) => WorkingText.Of(Sha256.Of(text), text, name);
}
