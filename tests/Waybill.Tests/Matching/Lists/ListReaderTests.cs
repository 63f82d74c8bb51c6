using Waybill.Matching.Lists;

namespace Waybill.Tests.Matching.Lists;

public sealed class ListReaderTests
{
    public static TheoryData<int> Lists() => [.. Enumerable.Range(0, ListFixtures.All.Length)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Each_form_is_read_as_expected(int list)
    {
        var files = ListFixtures.All[list];
        Expectation.Holds(Path.ChangeExtension(files[0], ".txt"), ListFixtures.Text(ListFixtures.Open(files)));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void The_same_bytes_give_the_same_entities_in_the_same_order(int list)
    {
        var (first, second) = (ListFixtures.Open(ListFixtures.All[list]), ListFixtures.Open(ListFixtures.All[list]));

        Assert.Equal(ListFixtures.Text(first), ListFixtures.Text(second));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void The_form_is_told_by_the_content_whatever_the_name_and_the_order(int list)
    {
        var files = ListFixtures.All[list];
        var renamed = files.Reverse().Select((file, at) => ListFixtures.Of($"download-{at}", ListFixtures.Bytes(file)));

        var batch = ListReader.Open(renamed);

        Assert.Empty(batch.Faults);
        var (named, unnamed) = (ListFixtures.Open(files).ReadAll(), Assert.Single(batch.Lists).ReadAll());
        Assert.Equal(named.Select(one => one.Entity), unnamed.Select(one => one.Entity));
    }

    [Fact]
    public void Files_of_several_lists_come_apart_and_a_stranger_is_told_in_one_line()
    {
        var files = ListFixtures.All.SelectMany(list => list).Append("ORIGIN.md").Select(ListFixtures.Of);

        var batch = ListReader.Open(files);

        Assert.Equal(ListFixtures.All.Length, batch.Lists.Count);
        Assert.Equal("ORIGIN.md", Assert.Single(batch.Faults).File);
        Assert.DoesNotContain('\n', batch.Faults[0].ToString());
        Assert.All(batch.Lists, list => Assert.NotEmpty(list.ReadAll()));
        Assert.All(batch.Lists, list => Assert.True(list.Report.IsComplete));
    }

    [Fact]
    public void A_companion_goes_with_the_main_file_before_it()
    {
        const string First = "36,\"AEROCARIBBEAN AIRLINES\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n";
        const string Names = "36,12,\"aka\",\"AERO-CARIBBEAN\",-0- \n";
        ListFile[] files = [ListFixtures.Of("old.csv", First), ListFixtures.Of("alt.csv", Names), ListFixtures.Of("new.csv", First)];
        var batch = ListReader.Open(files);

        Assert.Equal([2, 1], batch.Lists.Select(list => list.ReadAll()[0].Names.Count));
    }

    [Fact]
    public void A_companion_alone_is_told()
    {
        var fault = Assert.Throws<ListException>(() => ListFixtures.Open("ofac-alt.csv"));

        Assert.Contains("the main file is missing", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_read_once()
    {
        var list = ListFixtures.Open(ListFixtures.Un);
        list.ReadAll();

        Assert.Throws<InvalidOperationException>(list.ReadAll);
    }

    [Fact]
    public void Ids_are_unique_and_do_not_hang_on_the_order_of_rows()
    {
        foreach (var file in new[] { "ofac-sdn.csv", "eu-table.csv", "uk-subjects.csv", "ftm.jsonl" })
        {
            var lines = System.Text.Encoding.UTF8.GetString(ListFixtures.Bytes(file)).TrimEnd('\n').Split('\n');
            var header = file is "eu-table.csv" or "uk-subjects.csv" ? 1 : 0;
            var turned = string.Join('\n', lines.Take(header).Concat(lines.Skip(header).Reverse()));
            var (straight, reversed) = (ListFixtures.Open(file).ReadAll(), ListReader.OpenOne(ListFixtures.Of(file, turned)).ReadAll());

            Assert.Equal(straight.Select(one => one.Id).Order(), reversed.Select(one => one.Id).Order());
            Assert.Equal(straight.Count, straight.Select(one => one.Id).Distinct().Count());
            Assert.All(straight, one => Assert.Equal(one.Entity, reversed.Single(other => other.Id == one.Id).Entity));
        }
    }
}
