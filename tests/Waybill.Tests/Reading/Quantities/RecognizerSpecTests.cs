using System.Globalization;
using System.Text;

namespace Waybill.Tests.Reading.Quantities;

public sealed class RecognizerSpecTests
{
    /// <summary>The least share of a file's cases that come out fully right.</summary>
    private const double Least = 0.95;

    public static TheoryData<string> Files => [.. RecognizerSpec.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Of_a_file_of_specifications_nearly_all_come_out_right(string name)
    {
        var (cases, failures) = RecognizerSpec.All.Single(s => s.Name == name).Measure();
        Assert.True(cases > 0);
        Assert.True(failures.Count <= (1 - Least) * cases, $"{name}: {failures.Count} of {cases} are wrong\n{string.Join('\n', failures)}");
    }

    [Fact]
    public void What_comes_out_wrong_is_listed()
    {
        var report = new StringBuilder();
        foreach (var spec in RecognizerSpec.All)
        {
            var (cases, failures) = spec.Measure();
            report.Append(CultureInfo.InvariantCulture, $"{spec.Name}: {cases - failures.Count} of {cases}\n");
            foreach (var failure in failures)
                report.Append(failure).Append('\n');
        }

        Expectation.Holds("recognizers.txt", report.ToString());
    }
}
