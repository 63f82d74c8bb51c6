using System.Globalization;
using System.Xml.Linq;
using Waybill.Dossier;
using Waybill.Dossier.Charts;
using Waybill.Dossier.Charts.Lineages;
using Waybill.Dossier.Model;
using static Waybill.Tests.Dossier.Drawn;

namespace Waybill.Tests.Dossier;

public class LineageDrawingTests
{
    private static readonly string[] Names =
    [
        "Seoul",
        new('W', 300),
        "通信社の報道によれば、北朝鮮は弾薬を送った",
        "\u202Eevil\u202C name",
        "e\u0301\u0301 <b>",
    ];

    public static TheoryData<string> Questions => ["sample", "hostile", "many", "undated", "one day"];

    [Theory]
    [MemberData(nameof(Questions))]
    public void No_words_lie_on_others_or_leave_the_drawing(string name)
    {
        var boxes = Boxes(Svg(Named(name))).ToList();
        Assert.NotEmpty(boxes);
        Assert.All(boxes, box => Assert.True(box.X >= 0 && box.Right <= LineageLayout.Width, $"{box} leaves the drawing"));
        foreach (var (at, box) in boxes.Index())
        {
            Assert.All(boxes.Skip(at + 1), other => Assert.False(Touch(box, other), $"{box} lies on {other}"));
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Each_statement_and_retelling_drawn_leads_to_its_footnote(string name)
    {
        var question = Named(name);
        var svg = XDocument.Parse(Svg(question));
        var links = svg.Descendants("a").Select(link => link.Attribute("href")!.Value).ToList();
        foreach (var placed in Layout(question).Placed)
        {
            Assert.Contains($"#fn-{placed.Statement.Entry.Lead.Note}", links);
            Assert.All(placed.Relays, relay => Assert.Contains($"#fn-{relay.Relay.Entry.Note}", links));
        }

        Assert.Equal("img", svg.Root!.Attribute("role")!.Value);
        Assert.NotEmpty(svg.Root.Element("title")!.Value);
        Assert.NotEmpty(svg.Root.Element("desc")!.Value);
    }

    [Fact]
    public void However_much_is_told_the_drawing_fits_a_page_and_says_what_it_leaves_out()
    {
        var question = Named("many");
        var selection = new LineageSelection(question);
        Assert.InRange(Layout(question).Height, 500, LineageLayout.MostHeight + 90);
        Assert.All(selection.Drawn, statement => Assert.InRange(statement.Relays.Count, 0, 4));
        Assert.Contains("of 60 statements", LineageChartWords.LeftOut(selection), StringComparison.Ordinal);
        Assert.Contains("+ 26 more", Svg(question), StringComparison.Ordinal);
        Assert.Null(LineageChartWords.LeftOut(new(Question(Lineage(1, "2024")))));
    }

    [Fact]
    public void Counted_and_contrary_statements_are_drawn_before_all_others()
    {
        LineageEntry[] many = [.. Enumerable.Range(1, 60).Select(note => Lineage(note, "2024-01-01", counted: note == 60))];
        var question = Question(many) with { Against = [Lineage(61, null)] };
        Assert.Subset(new LineageSelection(question).Drawn.Select(s => s.Entry.Lead.Note).ToHashSet(), new HashSet<int> { 60, 61 });
    }

    [Fact]
    public void Folded_retellings_lead_to_the_table_and_those_that_changed_something_are_drawn_first()
    {
        RelayEntry[] retold = [.. Enumerable.Range(2, 16).Select(note => Relay(note, "2024-02-02", changed: note > 15))];
        var question = Question(Lineage(1, "2024-02-01", retold: retold));
        var drawn = Assert.Single(new LineageSelection(question).Drawn);
        Assert.Equal([2, 3, 16, 17], drawn.Relays.Select(relay => relay.Entry.Note));
        var more = XDocument.Parse(Svg(question)).Descendants("a").Single(link => link.Attribute("href")!.Value == "#q-1-for-1");
        Assert.Equal("+ 12 more", more.Value.Trim());
    }

    [Fact]
    public void A_retelling_hangs_under_what_it_relays()
    {
        var question = Question(
            Lineage(1, "2024-02-01", retold: [Relay(2, "2024-02-02"), Relay(3, "2024-02-09", from: 2), Relay(4, "2024-03-01", from: 1)])
        );
        var relays = Assert.Single(Layout(question).Placed).Relays;
        Assert.Equal([null, 0, null], relays.Select(relay => relay.Relay.Parent));
        Assert.All(relays, relay => Assert.True(relay.X > relay.ParentX && relay.Y > relay.ParentY));
        Assert.Equal((relays[0].X, relays[0].Y), (relays[1].ParentX, relays[1].ParentY));
    }

    [Fact]
    public void One_whose_parent_is_folded_hangs_under_the_next_above_that_is_drawn()
    {
        RelayEntry[] changed = [.. Enumerable.Range(4, 4).Select(note => Relay(note, null, from: note == 4 ? 2 : null, changed: true))];
        var drawn = Assert.Single(
            new LineageSelection(Question(Lineage(1, "2024", retold: [Relay(2, null, from: 3), Relay(3, null), .. changed]))).Drawn
        );
        Assert.Equal([4, 5, 6, 7], drawn.Relays.Select(relay => relay.Entry.Note));
        Assert.All(drawn.Relays, relay => Assert.Null(relay.Parent));
    }

    [Fact]
    public void Time_runs_from_left_to_right_and_a_rough_date_is_a_span()
    {
        var placed = Layout(Question(Lineage(1, "2024-06-01"), Lineage(2, "2023-10-13"), Lineage(3, "2024-02"))).Placed;
        Assert.Equal([2, 3, 1], placed.Select(statement => statement.Statement.Entry.Lead.Note));
        Assert.Equal(placed.OrderBy(statement => statement.X), placed);
        Assert.Equal([false, true, false], placed.Select(statement => statement.Since is not null));
    }

    [Fact]
    public void Undated_statements_stand_in_a_lane_of_their_own()
    {
        var layout = Layout(Question(Lineage(1, null, retold: [Relay(3, "2020")]), Lineage(2, "2024-06-01"), Lineage(4, "..")));
        Assert.Equal([2, 1, 4], layout.Placed.Select(statement => statement.Statement.Entry.Lead.Note));
        Assert.InRange(layout.LaneY!.Value, layout.AxisEnd, layout.Placed[1].Y);
        Assert.Contains("Said on an unknown day", Svg(Question(Lineage(1, null))), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"grid\"", Svg(Question(Lineage(1, null))), StringComparison.Ordinal);
        Assert.DoesNotContain("unknown day", Svg(Question(Lineage(1, "2024"))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_counts_what_does_not_and_what_is_against_differ_without_colour()
    {
        var nobody = Lineage(4, "2024-03-01") is var entry ? entry with { Origin = entry.Origin with { Anonymous = true } } : null;
        var question = Question(Lineage(1, "2024-01-01", counted: true), Lineage(2, "2024-01-02")) with
        {
            Against = [Lineage(3, "2024-02-01")],
            Aside = [nobody],
        };
        var groups = XDocument.Parse(Svg(question)).Descendants("a").ToDictionary(link => link.Attribute("href")!.Value, Classes);
        Assert.Contains("ring", groups["#fn-1"]);
        Assert.DoesNotContain("ring", groups["#fn-2"]);
        Assert.Contains("strike", groups["#fn-3"]);
        Assert.Contains("origin nobody", groups["#fn-4"]);
        Assert.Equal(4, groups.Values.Select(classes => string.Join(' ', classes)).Distinct().Count());
    }

    [Fact]
    public void Changes_and_kept_roundings_are_marked()
    {
        var kept = Relay(3, "2024-02-02") with { Kept = "rounded within its bound" };
        var svg = XDocument.Parse(Svg(Question(Lineage(1, "2024-02-01", retold: [Relay(2, null, changed: true), kept, Relay(4, null)]))));
        var texts = svg.Descendants("a")
            .ToDictionary(
                link => link.Attribute("href")!.Value,
                link => string.Concat(link.Descendants("text").Select(text => text.Value))
            );
        Assert.StartsWith("≠", texts["#fn-2"], StringComparison.Ordinal);
        Assert.Contains("bound", texts["#fn-2"], StringComparison.Ordinal);
        Assert.StartsWith("≈", texts["#fn-3"], StringComparison.Ordinal);
        Assert.StartsWith("Copy", texts["#fn-4"], StringComparison.Ordinal);
        Assert.Contains("undated", texts["#fn-4"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_retellings_the_drawing_says_so() =>
        Assert.Contains("and no retelling.", Svg(Question(Lineage(1, "2024-01-01"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("short", 100, "short")]
    [InlineData("a rather long name of an agency", 80, "a rather l…")]
    [InlineData("", 10, "")]
    public void Words_are_cut_to_their_room(string text, double room, string expected)
    {
        var fitted = TextWidth.Fit(text, 12, room);
        Assert.Equal(expected, fitted);
        Assert.True(TextWidth.Of(fitted, 12) <= room);
    }

    private static QuestionSection Named(string name) =>
        name switch
        {
            "sample" => DossierWriter.Compose(Munitions.Input()).Questions[0],
            "hostile" => DossierWriter.Compose(Hostile.Input()).Questions[0],
            "undated" => Question([
                .. Names.Select((speaker, at) => Lineage(at + 1, null, speaker, retold: [Relay(at + 50, null, by: speaker)])),
            ]),
            "one day" => Question([.. Names.Select((speaker, at) => Lineage(at + 1, "2024-05-06", speaker))]),
            _ => Question([.. Enumerable.Range(1, 60).Select(Crowded)]),
        };

    private static LineageEntry Crowded(int note)
    {
        var day = SampleCase.Day("2023-01-01").AddDays(note * 11).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (name, first) = (Names[note % Names.Length], note * 100);
        RelayEntry[] retold =
        [
            .. Enumerable
                .Range(first, note % 2 == 0 ? 30 : 1)
                .Select(at => Relay(at, at % 3 == 0 ? null : day, at == first ? null : at - 1, at % 2 == 0, name)),
        ];
        return Lineage(note, day, name, note % 7 == 0, retold);
    }

    private static HashSet<string> Classes(XElement link) =>
        link.Descendants().Select(shape => shape.Attribute("class")?.Value).OfType<string>().ToHashSet();

    private static IEnumerable<(double X, double Right, double Y, string Text)> Boxes(string svg)
    {
        foreach (var text in XDocument.Parse(svg).Descendants("text"))
        {
            var (x, y) = (Number(text, "x"), Number(text, "y"));
            var width = text.HasElements
                ? text.Elements().Sum(part => TextWidth.Of(part.Value, LabelLine.Size, part.Attribute("class")!.Value == "name"))
                : TextWidth.Of(text.Value, LabelLine.Size);
            var left = text.Attribute("text-anchor")?.Value == "middle" ? x - (width / 2) : x;
            yield return (left, left + width, y, text.Value);
        }
    }

    private static bool Touch((double X, double Right, double Y, string) one, (double X, double Right, double Y, string) other) =>
        Math.Abs(one.Y - other.Y) < 13 && one.X < other.Right && other.X < one.Right;

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
