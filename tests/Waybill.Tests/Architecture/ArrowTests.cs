using System.Xml.Linq;

namespace Waybill.Tests.Architecture;

/// <summary>The arrows between rooms, as ARCHITECTURE.md draws them: who may know whom.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Core"] = [],
        ["Capture"] = ["Core"],
        ["Reading"] = ["Core"],
        ["Matching"] = ["Core", "FollowTheMoney"],
        ["Assessment"] = ["Core"],
        ["FollowTheMoney"] = [],
        ["Storage"] = ["Core"],
        ["Dossier"] = ["Core", "Assessment"],
        ["Casework"] = ["Core", "FollowTheMoney", "Capture", "Reading", "Matching", "Assessment", "Storage", "Dossier"],
        ["Cli"] = ["Casework"],
    };

    private static readonly string Root = Checkout.Root;

    public static TheoryData<string> Rooms() => [.. MayKnow.Keys];

    [Fact]
    public void Every_room_has_its_arrows_here() =>
        Assert.Equal(
            MayKnow.Keys.Select(room => "Waybill." + room).Order(StringComparer.Ordinal),
            Directory.EnumerateDirectories(Path.Combine(Root, "src")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_references_only_what_it_may_know(string room)
    {
        var project = XDocument.Load(Path.Combine(Root, "src", $"Waybill.{room}", $"Waybill.{room}.csproj"));
        var known = project
            .Descendants("ProjectReference")
            .Select(reference =>
                Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!).Replace("Waybill.", "", StringComparison.Ordinal)
            );

        Assert.Empty(known.Except(MayKnow[room]));
    }

    /// <summary>References reach through: what a room knows indirectly it may name only where it has an arrow of its own.</summary>
    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_names_only_what_it_may_know(string room)
    {
        // The shell shows what Casework hands it, so it may name the words of the rooms below, but their behaviour reaches it through
        // Casework alone.
        string[] shown = room == "Cli" ? ["Core", "Assessment", "Capture", "Reading", "Matching", "Storage", "Dossier"] : [];
        var folder = Path.Combine(Root, "src", "Waybill." + room);
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(f => !Checkout.IsBuildOutput(f)))
        {
            foreach (var other in MayKnow.Keys.Except(MayKnow[room]).Except(shown).Where(other => other != room))
            {
                Assert.False(
                    File.ReadLines(file).Any(line => line.StartsWith($"using Waybill.{other}", StringComparison.Ordinal)),
                    $"{Path.GetRelativePath(Root, file)} names Waybill.{other}, which {room} may not know"
                );
            }
        }
    }

    [Fact]
    public void Core_does_no_input_or_output_but_for_its_own_catalogues()
    {
        foreach (
            var file in Directory
                .EnumerateFiles(Path.Combine(Root, "src", "Waybill.Core"), "*.cs", SearchOption.AllDirectories)
                .Where(f => !Checkout.IsBuildOutput(f))
        )
        {
            Assert.DoesNotContain(
                File.ReadLines(file),
                line =>
                    line.Contains("File.", StringComparison.Ordinal)
                    || line.Contains("Directory.", StringComparison.Ordinal)
                    || line.Contains("System.Net", StringComparison.Ordinal)
            );
        }
    }
}
