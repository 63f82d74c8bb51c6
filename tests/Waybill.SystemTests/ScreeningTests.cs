using System.Text.Json;
using Waybill.Tests;

namespace Waybill.SystemTests;

/// <summary>Lists on a shelf, names screened against them, and names compared from files.</summary>
public sealed class ScreeningTests : IDisposable
{
    private static readonly string Fixtures = Path.Combine(Checkout.Root, "tests", "Waybill.Tests", "Matching", "Lists", "Fixtures");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_listed_name_is_found_with_its_listing_and_whether_it_was_listed_on_a_day()
    {
        AddLists();

        var screened = Screen("Ryonbong General Corp.", "--schema", "Company", "--as-of", "2012-01-01").Succeeded();

        var hit = Assert.Single(
            JsonDocument.Parse(screened.Output).RootElement.GetProperty("hits").EnumerateArray(),
            h => h.GetProperty("list").GetString() == "un-sc"
        );
        Assert.Contains("RYONBONG", hit.GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(hit.GetProperty("reasons").EnumerateArray());
        Assert.Equal("listed", hit.GetProperty("onDay").GetProperty("status").GetString());
    }

    [Fact]
    public void What_was_not_listed_on_the_day_need_not_fail()
    {
        AddLists();

        Screen("Ryonbong General Corp.", "--schema", "Company", "--as-of", "2012-01-01", "--fail-on-listed").FailedWith(3);
        Screen("Ryonbong General Corp.", "--fail-on-listed").FailedWith(2);
        // The snapshot of its own day tells of everybody.
        Screen("Wanderer Books and Tea Ltd", "--as-of", "2026-02-27", "--fail-on-listed").Succeeded();
    }

    [Theory]
    [InlineData("Ryonbong General Corp.", "2001-01-01")]
    [InlineData("Wanderer Books and Tea Ltd", "2001-01-01")]
    [InlineData("Wanderer Books and Tea Ltd", "2026-03-01")]
    public void Who_may_have_stood_on_a_list_that_does_not_tell_of_the_day_is_unknown(string name, string day)
    {
        AddLists();

        Screen(name, "--as-of", day).Succeeded();
        var screened = Screen(name, "--as-of", day, "--fail-on-listed").FailedWith(4);

        var onDay = JsonDocument.Parse(screened.Output).RootElement.GetProperty("onDay");
        var unknown = Assert.Single(onDay.GetProperty("unknown").EnumerateArray());
        Assert.Equal((day, "unknown"), (onDay.GetProperty("day").GetString(), onDay.GetProperty("status").GetString()));
        Assert.Equal("un-sc", unknown.GetProperty("list").GetString());
        Assert.Equal("un-sc of 2026-02-27", unknown.GetProperty("snapshots")[0].GetString());
        Assert.Empty(onDay.GetProperty("notlisted").EnumerateArray());
        var text = WaybillCommand.Run("screen", name, "--as-of", day, "--lists", folder["shelf"]).Succeeded();
        Assert.Contains(
            text.Lines,
            line => line.StartsWith("  unknown whether listed: un-sc: un-sc of 2026-02-27 is its ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Who_was_delisted_between_two_snapshots_and_who_stands_in_neither_are_told_apart()
    {
        AddLists();
        var xml = File.ReadAllText(Path.Combine(Fixtures, "un-extract.xml"));
        var start = xml.IndexOf("<ENTITY>", StringComparison.Ordinal);
        var end = xml.IndexOf("</ENTITY>", start, StringComparison.Ordinal) + "</ENTITY>".Length;
        var name = xml[start..end].Split("<FIRST_NAME>")[1].Split('<')[0];
        WaybillCommand
            .Run("lists", "add", folder.Write("later.xml", xml[..start] + xml[end..]), "--as-of", "2026-04-01", "--lists", folder["shelf"])
            .Succeeded();

        Screen(name, "--schema", "Organization", "--as-of", "2026-03-15", "--fail-on-listed").FailedWith(3);
        var other = Screen("Wanderer Books and Tea Ltd", "--as-of", "2026-03-15", "--fail-on-listed").Succeeded();
        var onDay = JsonDocument.Parse(other.Output).RootElement.GetProperty("onDay");
        Assert.Equal("notlisted", onDay.GetProperty("status").GetString());
        Assert.Equal(2, onDay.GetProperty("notlisted")[0].GetProperty("snapshots").GetArrayLength());
    }

    [Fact]
    public void Pairs_of_entities_of_which_none_can_be_compared_fail()
    {
        const string Good =
            """{"left":{"id":"a","schema":"Person","properties":{"name":["X Y"]}},"right":{"id":"b","schema":"Person","properties":{"name":["X Y"]}}}""";
        var bad = WaybillCommand.Run("compare", "--entities", folder.Write("bad.jsonl", "[]\n{\"left\":{}}\n")).FailedWith(1);
        var some = WaybillCommand.Run("compare", "--entities", folder.Write("some.jsonl", $"[]\n{Good}\n")).Succeeded();

        Assert.Equal(2, bad.ErrorLines.Length);
        Assert.All(bad.ErrorLines, line => Assert.DoesNotContain("judgement", line, StringComparison.Ordinal));
        Assert.Single(some.ErrorLines);
    }

    [Fact]
    public void A_folder_is_no_list()
    {
        Directory.CreateDirectory(folder["dir.csv"]);
        var added = WaybillCommand
            .Run("lists", "add", folder["dir.csv"], "--as-of", "2026-02-27", "--lists", folder["shelf"])
            .FailedWith(1);

        Assert.EndsWith("dir.csv: a folder, and no file: name the files in it", Assert.Single(added.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_of_several_lists_are_shown_with_all_and_their_changes_told_in_text_and_in_json()
    {
        const string Entity = """{"id":"a","schema":"Company","properties":{"name":["Vashgird Tern Works"]},"datasets":["xx_sanctions"]}""";
        var first = Sanction("s-1", "Office X", "2021-10-30", ",\"endDate\":[\"2022-10-30\"]");
        var second = Sanction("s-2", "Office Y", "2024-01-01", "");
        Lists("add", folder.Write("list.jsonl", $"{Entity}\n{first}\n"), "--as-of", "2023-01-01").Succeeded();
        Lists("add", folder.Write("list.jsonl", $"{second}\n{Entity}\n{first}\n"), "--as-of", "2024-02-01").Succeeded();

        var screened = WaybillCommand
            .Run("screen", "Vashgird Tern Works", "--schema", "Company", "--as-of", "2022-01-01", "--lists", folder["shelf"])
            .Succeeded();
        var shown = Lists("show", "xx_sanctions a").Succeeded();
        var changes = Lists("changes", "xx_sanctions").Succeeded();
        var change = JsonDocument.Parse(Assert.Single(Lists("changes", "xx_sanctions", "--json").Succeeded().Lines)).RootElement;
        var status = Lists("status", "--json")
            .Succeeded()
            .Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("asOf").GetString());

        Assert.Contains("Office X, xx_sanctions a; listed on 2021-10-30, until 2022-10-30", screened.Output, StringComparison.Ordinal);
        Assert.Contains("also listed: Office Y; listed on 2024-01-01", screened.Output, StringComparison.Ordinal);
        Assert.Contains("        listed on that day: ", screened.Output, StringComparison.Ordinal);
        Assert.Contains(shown.Lines, line => line.StartsWith("  Office X; listed on 2021-10-30", StringComparison.Ordinal));
        Assert.Contains(shown.Lines, line => line.StartsWith("  Office Y; listed on 2024-01-01", StringComparison.Ordinal));
        Assert.Contains("    authority: new Office Y", changes.Lines);
        Assert.Equal(("changed", 2), (change.GetProperty("change").GetString(), change.GetProperty("listings").GetArrayLength()));
        Assert.Equal(["2023-01-01", "2024-02-01"], status);

        Outcome Lists(params string[] arguments) => WaybillCommand.Run(["lists", .. arguments, "--lists", folder["shelf"]]);

        static string Sanction(string id, string authority, string day, string end) =>
            $$$"""{"id":"{{{id}}}","schema":"Sanction","properties":{"entity":["a"],"authority":["{{{authority}}}"],"startDate":["{{{day}}}"]{{{end}}}},"datasets":["xx_sanctions"]}""";
    }

    [Fact]
    public void Entities_and_a_table_without_names_in_a_case()
    {
        var path = folder["case"];
        WaybillCommand.Run("init", path).Succeeded();
        var added = WaybillCommand
            .Run("add", path, Path.Combine(Fixtures, "ftm.jsonl"), Path.Combine(Fixtures, "uk-subjects.csv"))
            .Succeeded();

        Assert.Contains("the names of its", Assert.Single(added.ErrorLines), StringComparison.Ordinal);
        var claims = WaybillCommand
            .Run("claims", path, "--json")
            .Succeeded()
            .Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        Assert.Equal(3, claims.Count);
        Assert.All(claims, claim => Assert.Equal("Designation", claim.GetProperty("frame").GetString()));
        Assert.Contains(
            "a listing",
            WaybillCommand.Run("explain", path, claims[0].GetProperty("id").GetString()!).Succeeded().Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "a listing",
            WaybillCommand.Run("read", Path.Combine(Fixtures, "ftm.jsonl"), "--explain").Succeeded().Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("city,year\nKyiv,2024\n", "no column is headed 'name'")]
    public void A_table_that_names_nobody_is_one_line(string table, string cause)
    {
        AddLists();
        var screened = WaybillCommand.Run("screen", "--file", folder.Write("names.csv", table), "--lists", folder["shelf"]).FailedWith(1);

        Assert.Contains(cause, Assert.Single(screened.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_a_name_or_with_an_unknown_schema_is_told_and_the_others_go_on()
    {
        AddLists();
        var table = folder.Write("names.csv", "name,schema\n,Person\nRyonbong General Corp.,Firma\n");
        var screened = WaybillCommand.Run("screen", "--file", table, "--json", "--lists", folder["shelf"]).Succeeded();

        Assert.Single(screened.Lines);
        Assert.Equal(["row 1", "row 2"], screened.ErrorLines.Select(line => line[line.IndexOf("row ", StringComparison.Ordinal)..][..5]));
    }

    [Fact]
    public void A_list_in_a_case_is_a_claim_of_each_listing()
    {
        var path = folder["case"];
        WaybillCommand.Run("init", path).Succeeded();
        var added = WaybillCommand
            .Run("add", path, Path.Combine(Fixtures, "un-extract.xml"), Path.Combine(Fixtures, "ofac-sdn.csv"))
            .Succeeded();
        var claims = WaybillCommand
            .Run("claims", path, "--where", "frame=Designation", "--json")
            .Succeeded()
            .Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();

        Assert.Empty(added.ErrorLines);
        var listed = Assert.Single(
            claims,
            claim => claim.GetProperty("roles").GetProperty("target")[0].GetProperty("hint").GetString() == "un-6908046"
        );
        Assert.Equal("2014-07-28/..", listed.GetProperty("window").GetString());
        Assert.Equal(2, claims.Select(claim => claim.GetProperty("document").GetString()).Distinct().Count());
        var explained = WaybillCommand.Run("explain", path, listed.GetProperty("id").GetString()!).Succeeded().Output;
        Assert.Contains("a listing", explained, StringComparison.Ordinal);
        Assert.DoesNotContain("map", explained, StringComparison.Ordinal);
        WaybillCommand.Run("rebuild", path).Succeeded();
        Assert.Equal(claims.Count, WaybillCommand.Run("claims", path, "--where", "frame=Designation").Succeeded().Lines.Length);
    }

    [Fact]
    public void Markup_that_is_no_list_or_is_cut_off_is_told_and_costs_itself_only()
    {
        var path = folder["case"];
        WaybillCommand.Run("init", path).Succeeded();
        var bomb = folder.Write(
            "bomb.xml",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><CONSOLIDATED_LIST dateGenerated=\"2026-02-27\">&b;</CONSOLIDATED_LIST>"
        );
        var cut = folder.Write(
            "cut.xml",
            "<?xml version=\"1.0\"?><CONSOLIDATED_LIST dateGenerated=\"2026-02-27\"><INDIVIDUALS><INDIVIDUAL><DATAID>1"
        );
        var added = WaybillCommand.Run(
            "add",
            path,
            folder.Write("page.xml", "<a>an order for 30 tanks</a>"),
            bomb,
            cut,
            folder.Write("packed.xml", "PK no markup")
        );

        Assert.Equal(3, added.Lines.Count(line => line.Contains("0 claims", StringComparison.Ordinal)));
        Assert.Contains(
            "does not begin as XML",
            Assert.Single(added.ErrorLines, line => line.Contains("packed.xml", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "no sanctions list of a known form",
            Assert.Single(added.ErrorLines, line => line.Contains("page.xml", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "document type declaration",
            Assert.Single(added.ErrorLines, line => line.Contains("bomb.xml", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "cut off",
            Assert.Single(added.ErrorLines, line => line.Contains("cut.xml", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("2")]
    [InlineData("")]
    public void A_threshold_that_is_no_share_is_one_line(string threshold)
    {
        var refused = WaybillCommand.Run("screen", "Tern", "--lists", folder["shelf"], "--threshold", threshold).FailedWith(2);

        Assert.Contains("--threshold is a number from 0 to 1", refused.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_is_still_to_come_is_refused()
    {
        var refused = WaybillCommand
            .Run("lists", "add", Path.Combine(Fixtures, "un-extract.xml"), "--as-of", "9999-01-01", "--lists", folder["shelf"])
            .FailedWith(2);

        Assert.Contains("9999-01-01 is still to come", refused.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_list_lost_is_told_with_the_hit_and_what_takes_a_days_place_too()
    {
        var (whole, without) = (File.ReadAllText(Path.Combine(Fixtures, "un-extract.xml")), new System.Text.StringBuilder());
        var (from, to) = (whole.IndexOf("<ENTITY>", StringComparison.Ordinal), whole.IndexOf("</ENTITY>", StringComparison.Ordinal));
        var name = System.Text.RegularExpressions.Regex.Match(whole[from..to], "<FIRST_NAME>([^<]+)").Groups[1].Value;
        without.Append(whole, 0, from).Append(whole, to + "</ENTITY>".Length, whole.Length - to - "</ENTITY>".Length);
        var (old, now) = (folder.Write("old.xml", whole), folder.Write("now.xml", without.ToString()));
        string Add(string file, string day) =>
            WaybillCommand.Run("lists", "add", file, "--as-of", day, "--lists", folder["shelf"]).Succeeded().Output;
        Add(old, "2026-02-27");
        Assert.Contains("since 2026-02-27: 0 added, 0 changed, 1 delisted", Add(now, "2026-03-27"), StringComparison.Ordinal);

        var screened = WaybillCommand.Run("screen", name, "--schema", "Organization", "--lists", folder["shelf"]).Succeeded().Output;
        Assert.Contains("no longer on the list: un-sc of 2026-03-27 lacks it", screened, StringComparison.Ordinal);
        var hit = JsonDocument.Parse(Screen(name, "--schema", "Organization").Succeeded().Output).RootElement.GetProperty("hits")[0];
        Assert.Equal("un-sc of 2026-03-27", hit.GetProperty("goneFrom").GetString());

        Assert.Contains("in the place of what stood for 2026-03-27: 1 added", Add(old, "2026-03-27"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "no longer",
            WaybillCommand.Run("screen", name, "--lists", folder["shelf"]).Succeeded().Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_listing_is_shown_with_all_that_its_list_says_and_a_snapshot_can_be_removed()
    {
        AddLists();
        var hit = JsonDocument.Parse(Screen("Ryonbong General Corp.").Succeeded().Output).RootElement;
        Assert.Contains(hit.GetProperty("lists").EnumerateArray(), list => list.GetString() == "un-sc of 2026-02-27");
        var reference = hit.GetProperty("hits")[0].GetProperty("reference").GetString()!;

        var shown = Lists("show", reference.ToLowerInvariant()).Succeeded();
        Assert.Contains($"un-sc {reference}: ", shown.Output, StringComparison.Ordinal);
        Assert.Contains("in the list of 2026-02-27; un-extract.xml:", shown.Output, StringComparison.Ordinal);
        var json = JsonDocument.Parse(Lists("show", "un-sc " + reference, "--json").Succeeded().Output).RootElement;
        Assert.Equal(reference, json.GetProperty("reference").GetString());
        Assert.True(json.GetProperty("snapshots")[0].GetProperty("stands").GetBoolean());
        Assert.Single(Lists("show", "XX.999").FailedWith(1).ErrorLines);

        Assert.Single(Lists("remove", "un-sc", "--as-of", "2026-02-28").FailedWith(1).ErrorLines);
        Assert.Single(Lists("remove", "../shelf", "--as-of", "2026-02-27").FailedWith(1).ErrorLines);
        Assert.Equal(["un-sc of 2026-02-27 is removed"], Lists("remove", "un-sc", "--as-of", "2026-02-27").Succeeded().Lines);
        Assert.False(Directory.Exists(folder["shelf/un-sc"]));
        Assert.DoesNotContain("un-sc", Lists("status").Succeeded().Output, StringComparison.Ordinal);

        Outcome Lists(params string[] arguments) => WaybillCommand.Run(["lists", .. arguments, "--lists", folder["shelf"]]);
    }

    [Fact]
    public void A_part_of_a_list_and_a_day_that_the_list_contradicts_are_told()
    {
        var sdn = Path.Combine(Fixtures, "ofac-sdn.csv");
        var alone = WaybillCommand.Run("lists", "add", sdn, "--as-of", "2026-01-31", "--lists", folder["shelf"]).Succeeded();
        Assert.Contains("alt.csv (aliases) and add.csv (addresses) not given", Assert.Single(alone.ErrorLines), StringComparison.Ordinal);

        var early = WaybillCommand
            .Run("lists", "add", Path.Combine(Fixtures, "un-extract.xml"), "--as-of", "2001-01-01", "--lists", folder["shelf"])
            .Succeeded();
        Assert.Contains("of its listings are of later days", Assert.Single(early.ErrorLines), StringComparison.Ordinal);

        static string List(int count) =>
            string.Join(
                '\n',
                Enumerable
                    .Range(1, count)
                    .Select(n =>
                        $$"""{"id":"a-{{n}}","schema":"Person","target":true,"datasets":["one_list"],"properties":{"name":["Ruslan Vashgird {{n}}"] } }"""
                    )
            );
        Add(List(100), "2026-02-27").Succeeded();
        Assert.Contains(
            "30 of the 100 listings of 2026-02-27 are not in it: if it is an extract, or cut off",
            Assert.Single(Add(List(70), "2026-03-27").Succeeded().ErrorLines),
            StringComparison.Ordinal
        );

        // What lost most of its listings is not put on the shelf unless that is accepted.
        var cut = Add(List(20), "2026-04-27");
        Assert.Equal(1, cut.Exit);
        Assert.Contains(
            "50 of the 70 listings of 2026-03-27 are not in it: see that its files are whole",
            cut.Error,
            StringComparison.Ordinal
        );
        Add(List(20), "2026-04-27", "--accept-loss").Succeeded();

        Outcome Add(string list, string day, params string[] options) =>
            WaybillCommand.Run(["lists", "add", folder.Write("list.jsonl", list), "--as-of", day, "--lists", folder["shelf"], .. options]);
    }

    [Fact]
    public void Rows_without_a_hit_are_named_and_doubtful_rows_told()
    {
        AddLists();
        var table = folder.Write(
            "names.csv",
            "name\nNobody Whatever Tern\nNobody Whatsoever Tern\nRyonbong General Corp.\nNobody Wherever Tern,,x\n"
        );

        var screened = WaybillCommand.Run("screen", "--file", table, "--lists", folder["shelf"]).Succeeded();

        Assert.Contains("no hit: rows 1–2, 4", screened.Lines);
        Assert.Contains("row 4 has 3 cells under 1 headings", Assert.Single(screened.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_on_no_list_has_no_hit()
    {
        AddLists();

        var screened = Screen("Wanderer Books and Tea Ltd", "--schema", "Company", "--fail-on-hit").Succeeded();

        Assert.Empty(JsonDocument.Parse(screened.Output).RootElement.GetProperty("hits").EnumerateArray());
    }

    [Fact]
    public void A_hit_has_an_exit_code_of_its_own()
    {
        AddLists();

        Screen("Ryonbong General Corp.", "--fail-on-hit").FailedWith(3);
        WaybillCommand.Run("screen", "--file", folder["missing.csv"], "--fail-on-hit", "--lists", folder["shelf"]).FailedWith(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("unknown")]
    public void A_name_with_nothing_in_it_is_one_line(string name)
    {
        AddLists();

        var screened = Screen(name).FailedWith(1);

        Assert.Contains("there is nothing to ask in the name", Assert.Single(screened.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(screened.Output);
    }

    [Fact]
    public void A_family_name_alone_is_told_to_be_one_in_text_and_in_json()
    {
        var list =
            """{"id":"p-1","schema":"Person","target":true,"datasets":["one_list"],"properties":{"name":["Ruslan Vashgird"]}}""" + "\n";
        WaybillCommand
            .Run("lists", "add", folder.Write("list.jsonl", list), "--as-of", "2026-02-27", "--lists", folder["shelf"])
            .Succeeded();

        var text = WaybillCommand.Run("screen", "Vashgird", "--lists", folder["shelf"]).Succeeded();
        var json = JsonDocument.Parse(Screen("Vashgird").Succeeded().Output).RootElement.GetProperty("oneWord");

        Assert.Contains(
            "one word: a family name alone is not looked for among persons; 1 listing has it",
            text.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(("Vashgird", 1), (json.GetProperty("word").GetString(), json.GetProperty("listings").GetInt32()));
    }

    [Fact]
    public void A_ship_of_the_same_name_and_another_number_is_told_in_text_and_in_json()
    {
        var list = """
            {"id":"v-1","schema":"Vessel","target":true,"datasets":["one_list"],"properties":{"name":["Ocean Maid"],"imoNumber":["IMO9179842"]}}
            {"id":"v-2","schema":"Vessel","target":true,"datasets":["one_list"],"properties":{"name":["Tern"],"imoNumber":["IMO9198783"]}}

            """;
        WaybillCommand
            .Run("lists", "add", folder.Write("list.jsonl", list), "--as-of", "2026-02-27", "--lists", folder["shelf"])
            .Succeeded();

        var text = WaybillCommand.Run("screen", "Ocean Maid (IMO 9198783)", "--lists", folder["shelf"]).Succeeded();
        var json = JsonDocument.Parse(Screen("Ocean Maid (IMO 9198783)").Succeeded().Output).RootElement;

        Assert.Contains("another listing bears this name, by another number: Ocean Maid (Vessel)", text.Output, StringComparison.Ordinal);
        Assert.Equal("Tern", Assert.Single(json.GetProperty("hits").EnumerateArray()).GetProperty("name").GetString());
        Assert.Equal("IMO9179842", Assert.Single(json.GetProperty("namesakes").EnumerateArray()).GetProperty("numbers")[0].GetString());
    }

    [Fact]
    public void A_table_is_read_from_standard_input()
    {
        AddLists();

        var screened = WaybillCommand
            .RunWith("name;schema\nRyonbong General Corp.;firm\n", "screen", "--file", "-", "--json", "--lists", folder["shelf"])
            .Succeeded();
        var empty = WaybillCommand.RunWith("", "screen", "--file", "-", "--lists", folder["shelf"]).FailedWith(1);

        Assert.NotEmpty(JsonDocument.Parse(screened.Output).RootElement.GetProperty("hits").EnumerateArray());
        Assert.Contains("standard input: it is empty", Assert.Single(empty.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_without_a_name_is_none_and_wanted_ones_are_counted()
    {
        var pairs = folder.Write(
            "pairs.csv",
            "name1;name2;type;want\n---;---;firm;no\nVladimir Petrov;Владимир Петров;Individual;yes\nOcean Maid 1;Ocean Maid 2;Ship;1\nA;B;;\n"
        );

        var rows = WaybillCommand
            .Run("compare", "--pairs", pairs, "--json")
            .Succeeded()
            .Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        var text = WaybillCommand.Run("compare", "--pairs", pairs).Succeeded();

        Assert.Equal(0, rows[0].GetProperty("score").GetDouble());
        Assert.Contains("nothing to compare", rows[0].GetProperty("reasons")[0].GetProperty("words").GetString(), StringComparison.Ordinal);
        Assert.Equal("2 of 3 as wanted", text.Lines[^1]);
    }

    [Fact]
    public void A_schema_that_is_none_is_told_once_where_names_are_compared()
    {
        var pairs = folder.Write("pairs.csv", "name1,name2,schema\nIvan Petrov,Ivan Petrov,Firma\nIvan Sidorov,Ivan Petrov,Firma\n");

        var compared = WaybillCommand.Run("compare", "--pairs", pairs).Succeeded();

        Assert.Contains("row 1: 'Firma' is no schema", Assert.Single(compared.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_with_its_companions_is_one_whatever_order_they_are_given_in()
    {
        string[] files = ["ofac-alt.csv", "ofac-sdn-comments.csv", "ofac-sdn.csv", "ofac-add.csv"];
        var added = WaybillCommand
            .Run(["lists", "add", .. files.Select(f => Path.Combine(Fixtures, f)), "--as-of", "2026-01-31", "--lists", folder["shelf"]])
            .Succeeded();

        Assert.StartsWith("us-ofac-sdn of 2026-01-31", added.Lines[0], StringComparison.Ordinal);
        Assert.Empty(added.ErrorLines);
    }

    [Fact]
    public void Broken_and_foreign_files_are_one_line_each_and_the_rest_goes_on()
    {
        var cut = folder.Write("cut.xml", File.ReadAllText(Path.Combine(Fixtures, "un-extract.xml"))[..2000]);
        var foreign = folder.Write("recipe.csv", "flour,500 g\nwater,300 g\n");

        var added = WaybillCommand
            .Run("lists", "add", cut, foreign, Path.Combine(Fixtures, "ofac-sdn.csv"), "--as-of", "2026-01-31", "--lists", folder["shelf"])
            .FailedWith(1);

        Assert.Equal(3, added.ErrorLines.Length);
        Assert.Contains(added.ErrorLines, line => line.Contains("alt.csv (aliases)", StringComparison.Ordinal));
        Assert.Contains(added.ErrorLines, line => line.Contains("recipe.csv", StringComparison.Ordinal));
        Assert.Contains(added.ErrorLines, line => line.Contains("cut.xml", StringComparison.Ordinal));
        Assert.StartsWith("us-ofac-sdn", Assert.Single(added.Lines, line => !line.StartsWith(' ')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_index_of_lists_is_one_line_and_is_made_again()
    {
        AddLists();
        var index = folder["shelf/screener.index"];
        var bytes = File.ReadAllBytes(index);
        File.WriteAllBytes(index, bytes[..(bytes.Length / 2)]);

        var screened = Screen("Ryonbong General Corp.", "--schema", "Company").Succeeded();

        Assert.Contains("screener.index", Assert.Single(screened.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(index));
        Assert.Equal(screened.Output, Screen("Ryonbong General Corp.", "--schema", "Company").Succeeded().Output);
    }

    [Fact]
    public void The_index_of_lists_can_be_left_to_the_first_screening()
    {
        var list = Path.Combine(Fixtures, "un-extract.xml");
        WaybillCommand.Run("lists", "add", list, "--as-of", "2026-02-27", "--no-index", "--lists", folder["shelf"]).Succeeded();
        Assert.False(File.Exists(folder["shelf/screener.index"]));

        Screen("Ryonbong General Corp.", "--schema", "Company").Succeeded();

        Assert.True(File.Exists(folder["shelf/screener.index"]));
    }

    [Fact]
    public void Without_a_list_screening_says_what_to_do()
    {
        var screened = Screen("Anybody").FailedWith(1);

        Assert.Contains("waybill lists add", Assert.Single(screened.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Pairs_of_names_are_compared_row_by_row()
    {
        var pairs = folder.Write(
            "pairs.csv",
            "id,schema,name1,name2\na,Person,Vladimir Petrov,Владимир Петров\nb,Vessel,Ocean Maid 1,Ocean Maid 2\n"
        );

        var rows = WaybillCommand
            .Run("compare", "--pairs", pairs, "--json")
            .Succeeded()
            .Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();

        Assert.Equal([true, false], rows.Select(row => row.GetProperty("match").GetBoolean()));
        Assert.Equal(["a", "b"], rows.Select(row => row.GetProperty("id").GetString()));
        Assert.All(rows, row => Assert.NotEmpty(row.GetProperty("reasons").EnumerateArray()));
    }

    [Fact]
    public void A_table_without_names_is_refused()
    {
        var pairs = folder.Write("pairs.csv", "left,right\na,b\n");

        var refused = WaybillCommand.Run("compare", "--pairs", pairs).FailedWith(1);

        Assert.Contains("name1", Assert.Single(refused.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Candidates_are_ranked()
    {
        var (queries, candidates) = (folder.Write("queries.txt", "Петров\n"), folder.Write("candidates.txt", "Ivanov\nPetrov\nSidorov\n"));

        var ranked = JsonDocument.Parse(WaybillCommand.Run("rank", queries, candidates, "--json").Succeeded().Output).RootElement;

        Assert.Equal("Petrov", ranked.GetProperty("candidates")[0].GetProperty("name").GetString());
        Assert.Equal(3, ranked.GetProperty("candidates").GetArrayLength());
    }

    private void AddLists() =>
        WaybillCommand
            .Run("lists", "add", Path.Combine(Fixtures, "un-extract.xml"), "--as-of", "2026-02-27", "--lists", folder["shelf"])
            .Succeeded();

    private Outcome Screen(string name, params string[] options) =>
        WaybillCommand.Run(["screen", name, "--lists", folder["shelf"], "--json", .. options]);
}
