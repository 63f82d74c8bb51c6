using Waybill.Reading.Attribution;
using Waybill.Reading.Attribution.Voices;

namespace Waybill.Tests.Reading.Attribution;

public sealed class VoiceTests
{
    private static readonly AttributionRows Rows = AttributionRows.Read("Voices.yaml", ["source", "cue", "content"]);

    public static TheoryData<int> Texts => [.. Enumerable.Range(0, Rows.All.Count)];

    [Fact]
    public void Every_construction_is_tested_on_eight_texts_or_more() => Assert.Empty(Rows.Thin(8));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_voice_has_its_source_cue_and_content(int index)
    {
        var row = Rows.All[index];
        var found = DocumentVoices.Find(row.Text).ConvertAll(v => Parts(row, v));
        Assert.True(found.Contains(Wanted(row)), $"{row.Construction}: {row.Text}\n  {Wanted(row)}\n  {string.Join("\n  ", found)}");
    }

    private static (string? Source, string? Cue, string? Content) Wanted(AttributionRow row) => (row["source"], row["cue"], row["content"]);

    // What a row does not ask for is not looked at.
    private static (string? Source, string? Cue, string? Content) Parts(AttributionRow row, Voice voice) =>
        (
            row["source"] is null ? null : Words(row.Text, voice.Source),
            row["cue"] is null ? null : Words(row.Text, voice.Cues),
            row["content"] is null ? null : Words(row.Text, voice.Content)
        );

    private static string Words(string text, IReadOnlyList<Stretch> stretches) =>
        stretches.Count == 0 ? "-" : string.Join(" | ", stretches.Select(s => text[s.Start..s.End]));
}
