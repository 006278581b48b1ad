"""First names that open an educator’s line: "Kevin 23 Beaucourt"."""

from __future__ import annotations

from bot.comprehension.vocabulaire import words

PRENOMS = words("""
abdel abdelkader abdou abdoulaye adam adama adele adrien agathe ahmed aicha aissatou alain alan
alban albert alex alexandra alexandre alexis ali alice alicia aline alison alix amadou amandine
amel amelie amina aminata amine amir amira anais andre andrea angela angelique anissa anna anne
annie anthony antoine antonio arnaud arthur assia astrid aude audrey aurelie aurelien awa axel
axelle ayoub aziz baptiste barbara bastien benjamin benoit bernard bilal boris boubacar brahim
brandon brenda brice bruno bryan camille candice carla carole caroline catherine cecile cedric
celia celine chantal charlene charles charlotte cheikh chloe chris christelle christian christiane
christine christophe claire clara claude clemence clement corentin corinne cyril cyrille cindy
damien daniel daniela daouda david dave dayan deborah delphine denis didier dimitri djamel djibril
dominique doriane dorian dylan eddy edouard elena elias elie eliot elisa elise elodie eloise elsa
emeline emilie emma emmanuel enzo eric erika erwan esteban estelle ethan etienne eva evan evelyne
fabien fabienne fabrice fanny fanta farid fares fatima fatou fatoumata faycal felix fernand flavie
florent florian florine franck francois francoise frank frederic gabriel gael gaelle gaetan
genevieve geoffrey georges gerald gerard ghislaine gilbert gilles gregory guillaume guy gwendoline
habib hafid hakim halima hamid hamza hanane hassan helene henri herve hugo ibrahim ibrahima idriss
ilyes imane ines irina isabelle ismael issa jacqueline jacques jamel jason jawad jean jeanne
jennifer jeremie jeremy jerome jessica jimmy joanna joao joel johan johanna johnny jonas jonathan
jordan jose joseph josette josiane julia julie julien juliette justine kader kamel karen karim
karima karine katia kelly kenza kevin khadija khalid killian kilian kylian laetitia lahcen laura
laure laurence laurent laurie layla lea leila lena leo leon leonie leslie lila lilian lilou lina
linda lionel lisa loic lola loris louane louis louise luc lucas lucie lucien ludivine ludovic
lydia lydie madison mael maelle maeva magali maissa malik mamadou manon manuel marc marcel margaux
margot maria mariam mariama marie marina marine marion marjorie marlene marta martin martine
maryam mathias mathieu mathilde mathis mathys matteo matthieu maud maurice maxence maxime mehdi
melanie melina melissa melvin merwan michel michele mickael mike mohamed mohammed monique morgan
morgane mounir mourad moussa myriam nabil nadege nadia nadine nael naima nassim natacha nathalie
nathan nawel nicolas nicole nina noa noah noam noel noemie nolan nora nordine norah nour oceane
odile olga olivia olivier omar oscar oumar oumou oussama paola pascal pascale patricia patrick paul
pauline philippe pierre priscilla quentin rabah rachel rachid rania raphael rayan rebecca redouane
regis remi remy renaud rene reza ricardo richard robert robin romain roman romane romuald ronan
rose ruben ryan sabine sabrina sacha said saida salim salima salome samia samir samira samuel
sandra sandrine sandy sara sarah sebastien selim selma serge severine sidi simon sofia sofiane
solene sonia sophie soraya souleymane stan stella stephane stephanie steve steven suzanne sylvain
sylvie tania tanguy tatiana teddy terence thea theo theophile therese thibault thierry thomas
tiffany timothee tom tony tristan ugo valentin valentine valerie vanessa vera veronique vicky
victor victoria vincent virginie viviane walid warren wassim wendy wilfried william xavier yacine
yanis yann yannick yasmina yasmine yassin yassine yoann yohan yolande youssef ludmila younes yves
yvette yvon zakaria zineb zoe zora zohra ousmane bakary dmitri ivan oksana svetlana natalia
mahdi abdallah hicham jamila rokia ramata nadjim farida fatiha malika hawa salif seydou modou
""")
