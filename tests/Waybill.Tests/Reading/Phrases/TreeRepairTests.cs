using Waybill.Reading.Phrases;

namespace Waybill.Tests.Reading.Phrases;

public sealed class TreeRepairTests
{
    [Theory]
    [InlineData(
        "Uganda NNP 2 nsubj\nhas VBZ 0 root\nagain RB 4 advmod\ndenied VBN 2 obj\n. . 2 punct",
        "Uganda nsubj denied, has aux denied, again advmod denied, denied root -"
    )]
    [InlineData(
        "Some DT 2 det\nrockets NNS 0 root\nexploded VBN 2 acl\n. . 2 punct",
        "Some det rockets, rockets nsubj exploded, exploded root -"
    )]
    [InlineData("Rebels NNS 3 compound\nused VBN 3 amod\nbombs NNS 0 root\n. . 3 punct", "Rebels nsubj used, used root -, bombs obj used")]
    [InlineData(
        "It NN 2 nsubj\nhelps VBZ 0 root\nMali NNP 5 compound\nevade VB 5 compound\nsanctions NNS 2 obj\n. . 2 punct",
        "It nsubj helps, helps root -, Mali obj helps, evade xcomp helps, sanctions obj evade"
    )]
    [InlineData(
        "He NN 2 nsubj\nspoke VBD 0 root\nof IN 4 case\nrifles NNS 2 obl\nsent VBN 2 advcl\n. . 2 punct",
        "He nsubj spoke, spoke root -, of case rifles, rifles obl spoke, sent acl rifles"
    )]
    [InlineData(
        "Claims NNS 0 root\nthat IN 5 mark\nMali NNP 5 nsubj\nis VBZ 5 aux\narming VBG 1 acl\nChad NNP 7 nsubj\nrest VBP 5 xcomp\n"
            + "on IN 9 case\nrumour NN 7 obl\n. . 1 punct",
        "Claims nsubj rest, that mark arming, Mali nsubj arming, is aux arming, arming acl Claims, Chad obj arming, rest root -, "
            + "on case rumour, rumour obl rest"
    )]
    [InlineData(
        "Hopes NNS 0 root\nthat IN 5 mark\nMali NNP 5 nsubj\nis VBZ 5 aux\nletting VBG 1 acl\nChad NNP 5 obj\nrest VB 5 xcomp\n. . 1 punct",
        "Hopes root -, that mark letting, Mali nsubj letting, is aux letting, letting acl Hopes, Chad obj letting, rest xcomp letting"
    )]
    [InlineData(
        "AP NNP 2 nsubj\nsays VBZ 0 root\nChad NNP 6 nsubj:pass\nhas VBZ 6 aux\nagain RB 6 advmod\nrejected VBN 2 ccomp\nclaims NNS 6 obj\n. . 2 punct",
        "AP nsubj says, says root -, Chad nsubj rejected, has aux rejected, again advmod rejected, rejected ccomp says, claims obj rejected"
    )]
    [InlineData(
        "AP NNP 2 nsubj\nsay VBP 0 root\nMali NNP 2 obj\nand CC 7 cc\nenvoys NNS 7 nsubj\nhave VBP 7 aux\nleft VBN 2 conj\n. . 2 punct",
        "AP nsubj say, say root -, Mali nsubj left, and cc envoys, envoys conj Mali, have aux left, left ccomp say"
    )]
    [InlineData(
        "AP NNP 2 nsubj\nasked VBD 0 root\nMali NNP 2 obj\nand CC 7 cc\nenvoys NNS 7 nsubj\nhave VBP 7 aux\nleft VBN 2 conj\n. . 2 punct",
        "AP nsubj asked, asked root -, Mali obj asked, and cc left, envoys nsubj left, have aux left, left conj asked"
    )]
    [InlineData("Iran NNP 2 nsubj\nsent VBD 0 root\ndrones NNS 2 obj\n. . 2 punct", "Iran nsubj sent, sent root -, drones obj sent")]
    public void What_grammar_alone_can_tell_mends_a_tree(string lines, string arcs) =>
        Assert.Equal(arcs, TreeText.Arcs(TreeRepair.Apply(TreeText.Parse(lines))));
}
