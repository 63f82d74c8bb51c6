using System.Text;
using System.Text.RegularExpressions;
using Waybill.Dossier;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;
using Waybill.Reading;

namespace Waybill.Tests.Dossier;

public class DossierTraceTests
{
    private static readonly DossierModel Sample = DossierWriter.Compose(Munitions.Input());

    [Fact]
    public void Every_number_of_an_answer_leads_to_a_place_of_the_page()
    {
        var page = Encoding.UTF8.GetString(DossierWriter.Write(Sample, DossierFormat.Html));
        foreach (var run in Sample.Questions.SelectMany(q => q.Answer.SelectMany(part => part.Runs).Concat(q.RangeRuns)))
        {
            if (run.To is { } place)
                Assert.Contains($"id=\"{place}\"", page, StringComparison.Ordinal);
            else
                Assert.DoesNotMatch("[0-9](?! origin)", run.Text);
        }
    }

    [Fact]
    public void A_figure_of_one_origin_leads_to_its_lineage_and_one_of_several_to_their_list()
    {
        var question = Sample.Questions[0];
        var runs = question.Answer.SelectMany(part => part.Runs).ToList();
        Assert.Equal("q-1-trace-1", runs.Single(run => run.Text == "20,000 containers").To);
        Assert.Equal("q-1-trace-1", runs.Single(run => run.Text == "2 independent origins").To);
        var place = runs.Single(run => run.Text == "28,000").To;
        Assert.Equal("ROK-DIA-20250713", question.For.Single(lineage => lineage.Place == place).Origin.Id);
        Assert.Equal("q-1-band", runs.Single(run => run.Text == "13 July 2025").To);
        Assert.Equal("q-2-independent", Sample.Questions[1].Answer[0].Runs.Single(run => run.To is not null).To);
    }

    [Fact]
    public void The_list_names_the_statements_of_a_figure_and_the_commands()
    {
        var traces = Sample.Questions[0].Traces;
        Assert.Equal(["20,000 containers", "28,000 containers", null], traces.Select(trace => trace.Figure));
        Assert.Equal(
            ["waybill trace CASE \"20,000 containers\"", "waybill trace CASE \"28,000 containers\"", "waybill trace CASE containers-total"],
            traces.Select(trace => trace.Command)
        );
        Assert.Equal(
            ["US Mission to the United Nations", "Ministry of National Defence, Republic of Korea"],
            traces[0].Statements.Select(statement => statement.Speaker)
        );
        foreach (var format in new[] { DossierFormat.Html, DossierFormat.Markdown })
        {
            var text = Encoding.UTF8.GetString(DossierWriter.Write(Sample, format)).Replace("&quot;", "\"", StringComparison.Ordinal);
            Assert.All(traces, trace => Assert.Contains(trace.Command, text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(20_000, "container")]
    [InlineData(4_800_000, "shell")]
    [InlineData(60, "percent")]
    [InlineData(15_809, "container")]
    [InlineData(1, "container")]
    [InlineData(2.5, "ton")]
    public void The_command_of_a_figure_is_read_as_that_figure(double value, string unit)
    {
        var argument = Regex.Match(TraceCommand.Of((decimal)value, unit), "^waybill trace CASE \"?([^\"]+)\"?$").Groups[1].Value;
        var read = FigureReader.Read(argument);
        Assert.Equal(((decimal)value, unit), (read?.Best, read?.Unit));
    }

    [Theory]
    [InlineData("containers-total", "containers-total")]
    [InlineData("two words", "\"two words\"")]
    [InlineData("x$(reboot)", "'x$(reboot)'")]
    [InlineData("it's", @"'it'\''s'")]
    [InlineData("a\nb", "\"a b\"")]
    [InlineData("", "\"\"")]
    public void A_question_s_id_is_quoted_for_the_shell(string id, string quoted) =>
        Assert.Equal($"waybill trace CASE {quoted}", TraceCommand.Of(id));
}
