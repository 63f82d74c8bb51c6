using System.Text.Json;
using FsCheck.Fluent;
using Waybill.Core.Time;

namespace Waybill.Tests.Core.Time;

public sealed class EdtfProperties
{
    [Fact]
    public void An_expression_reads_back_from_its_text() => Property.Holds(EdtfGen.Any, edtf => Edtf.Parse(edtf.ToString()).Equals(edtf));

    [Fact]
    public void An_expression_reads_back_from_JSON() =>
        Property.Holds(EdtfGen.Any, edtf => edtf.Equals(JsonSerializer.Deserialize<Edtf>(JsonSerializer.Serialize(edtf))));

    [Fact]
    public void The_earliest_day_is_not_after_the_latest() => Property.Holds(EdtfGen.Any, edtf => !(edtf.Earliest > edtf.Latest));

    [Fact]
    public void Overlap_is_symmetric() => Property.Holds(EdtfGen.Any, (a, b) => a.Overlaps(b) == b.Overlaps(a));

    [Fact]
    public void An_expression_contains_itself() => Property.Holds(EdtfGen.Any, edtf => edtf.Contains(edtf));

    [Fact]
    public void Containment_is_transitive() => Property.Holds(EdtfGen.Any, (a, b, c) => !(a.Contains(b) && b.Contains(c)) || a.Contains(c));

    [Fact]
    public void Containment_implies_overlap() => Property.Holds(EdtfGen.Any, (a, b) => !a.Contains(b) || a.Overlaps(b));

    [Fact]
    public void An_interval_begins_and_ends_with_its_ends() =>
        Property.Holds(
            EdtfGen.Interval,
            interval => interval.Earliest == interval.Start?.Earliest && interval.Latest == interval.End?.Latest
        );

    [Fact]
    public void An_interval_meets_its_ends() =>
        Property.Holds(
            EdtfGen.Interval,
            interval => interval.Overlaps(interval.Start ?? interval) && interval.Overlaps(interval.End ?? interval)
        );

    [Fact]
    public void A_day_means_itself() =>
        Property.Holds(EdtfGen.Day, day => Edtf.Day(day) is var edtf && edtf.Earliest == day && edtf.Latest == day);

    [Fact]
    public void An_interval_of_two_days_has_them_as_bounds() =>
        Property.Holds(
            EdtfGen.Day,
            (a, b) => a > b || (Edtf.Interval(a, b) is var interval && interval.Earliest == a && interval.Latest == b)
        );

    [Fact]
    public void Any_text_is_read_or_refused_without_an_exception() =>
        Property.Holds(
            Gen.Elements("0129X-/.?~%YTZ:+ ".ToCharArray()).ArrayOf().Select(letters => new string(letters)),
            text => Edtf.TryParse(text, null, out var edtf) ? edtf.Text == text : edtf is null
        );
}
